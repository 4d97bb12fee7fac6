import type { Corpus } from '../corpus/corpus.ts'
import { siteCorpus } from '../corpus/site-corpus.ts'
import { absoluteHref, addresses, href } from '../lineup/addresses.ts'
import type { AddressOf, Format } from '../lineup/addresses.ts'
import { siteLineUps } from '../lineup/build-line-up.ts'
import type { LineUp, Row } from '../lineup/line-up.ts'
import { outletViews, personViews } from '../lineup/outlets-and-people.ts'
import { compareStatement } from '../lineup/statement-comparison.ts'
import { csvPieces, csvText } from '../text/csv.ts'
import { articleCitation, citationBibtex, citationCsl, comparisonCitation } from './citation.ts'
import type { Citation } from './citation.ts'
import { claimColumns } from './claim-rows.ts'
import { dataPackage } from './data-package.ts'
import type { PackagedFile } from './data-package.ts'
import { atomFeed, jsonFeed } from './feed.ts'
import { jsonLinePieces, jsonLines, jsonText } from './json-text.ts'
import { listCorrections } from './list-corrections.ts'
import { claimsParquet, pairsParquet, storyClaimsParquet } from './parquet.ts'
import { publishClaims } from './publish-claims.ts'
import { publishCorrections } from './publish-corrections.ts'
import { comparisonVersion, publishComparison, publishStory } from './publish-story.ts'
import {
  articleVersion,
  publishArticleView,
  publishOutlet,
  publishPerson,
  publishStatement,
} from './publish-views.ts'
import { jsonSchemas } from './schemas/json-schemas.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'
import { publishedCorrectionSchema } from './schemas/published-correction.ts'
import { tableShapes } from './schemas/published-tables.ts'
import type { TableName } from './schemas/published-tables.ts'
import { publishedWordingSchema } from './schemas/published-views.ts'
import { pairRows, tableRows } from './tables.ts'
import type { TableRow } from './tables.ts'

/** A file that the site offers to download. */
export interface Download {
  /** Its permanent address. */
  readonly address: string
  /** Its media type, as a server would send it. */
  readonly type: string
  /** Write it. Some are large, so what was written isn’t kept. */
  readonly content: () => string | Uint8Array<ArrayBuffer>
  /** Write it piece by piece, where it may be too large to be in memory as a whole. */
  readonly pieces?: () => Iterable<string>
}

/** A file that has kept how many bytes it has. */
export interface SizedDownload extends Download {
  /** Its size in bytes. Where it was written before, it isn’t again. */
  readonly size: () => number
}

const types = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  schema: 'application/schema+json',
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
  bibtex: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
  parquet: 'application/vnd.apache.parquet',
} as const

/**
 * List every file that the site offers to download, by its address, but for those of single claims: see `claimFiles`.
 *
 * @param site - Where the site is published, `Astro.site`; undefined where the build doesn’t know.
 */
export function siteDownloads(site: URL | undefined): ReadonlyMap<string, SizedDownload> {
  const corpus = siteCorpus()
  const known = listed.get(corpus)
  if (known !== undefined) return known
  const downloads = listDownloads(corpus, siteLineUps(), site)
  const byAddress = new Map(downloads.map((download) => [download.address, sized(download)]))
  listed.set(corpus, byAddress)
  return byAddress
}

const listed = new WeakMap<Corpus, ReadonlyMap<string, SizedDownload>>()

/** List the downloads; what takes time is done when one is written, and once for all that need it. */
export function listDownloads(
  corpus: Corpus,
  lineUps: ReadonlyMap<string, LineUp>,
  site: URL | undefined,
): Download[] {
  const url: AddressOf = (address) => absoluteHref(address, site)
  const claims = () => publishClaims(lineUps.values(), href)
  const outlets = once(() => outletViews(corpus, lineUps.values()))
  const people = once(() => personViews(corpus, lineUps.values()))
  const corrections = once(() => publishCorrections(listCorrections(corpus, lineUps), href))
  const correctionsCsv = () => csvText(Object.keys(publishedCorrectionSchema.shape), corrections())
  return [
    ...packageDownloads(corpus, lineUps, { claims, correctionsCsv }, site),
    inPieces(addresses.claimsData, types.json, () => jsonLinePieces(claims())),
    inPieces(addresses.claimsCsv, types.csv, () => csvPieces(claimColumns, claims())),
    ...[...lineUps.values()].flatMap((lineUp) => storyDownloads(corpus, lineUp, url)),
    ...table(
      addresses.correctionsData,
      addresses.correctionsCsv,
      () => jsonLines(corrections()),
      correctionsCsv,
    ),
    ...[...lineUps.values()].flatMap((lineUp) =>
      lineUp.columns.flatMap((column) => {
        const address = (format: Format) => addresses.articleData(column.article, format)
        const data = () => publishArticleView(corpus, lineUp, column.article, href)
        return [
          ...view(address, data, ({ claims }) => claimsCsv(claims)),
          ...citations(address, () =>
            articleCitation(corpus, lineUp, column, articleVersion(corpus, lineUp, column, href), url),
          ),
        ]
      }),
    ),
    ...[...corpus.outlets.keys()].flatMap((id) =>
      view(
        (format) => addresses.outletData(id, format),
        () => publishOutlet(outlets().get(id)!, lineUps, href),
        ({ said, credited }) => listsCsv({ said, credited }),
      ),
    ),
    ...[...corpus.people.keys()].flatMap((id) =>
      view(
        (format) => addresses.personData(id, format),
        () => publishPerson(people().get(id)!, lineUps, href),
        ({ credited, named }) => listsCsv({ credited, named }),
      ),
    ),
    ...[...corpus.statements.keys()].flatMap((id) =>
      view(
        (format) => addresses.statementData(id, format),
        () => publishStatement(compareStatement(corpus, lineUps, id), href),
        ({ wordings }) => csvText(Object.keys(publishedWordingSchema.shape), wordings),
      ),
    ),
    { address: addresses.feed, type: types.atom, content: () => atomFeed(corpus, lineUps, url) },
    {
      address: addresses.jsonFeed,
      type: types.jsonFeed,
      content: () => jsonText(jsonFeed(corpus, lineUps, url)),
    },
    ...jsonSchemas.map(({ name, schema }) => ({
      address: addresses.schema(name),
      type: types.schema,
      content: () => jsonText(schema),
    })),
  ]
}

/** Above this many rows, those of each story have a file of their own as well: what outgrows one machine is asked in parts. */
const mostInOneFile = 100_000

/** Offer the tables, the package that describes them, and the same for databases. */
function packageDownloads(
  corpus: Corpus,
  lineUps: ReadonlyMap<string, LineUp>,
  parts: { readonly claims: () => Iterable<PublishedClaim>; readonly correctionsCsv: () => string },
  site: URL | undefined,
): Download[] {
  const rows = once(() => tableRows(corpus, lineUps.values(), href))
  const csv = {
    stories: () => tableCsv('stories', rows().stories),
    facts: () => tableCsv('facts', rows().facts),
    outlets: () => tableCsv('outlets', rows().outlets),
    articles: () => tableCsv('articles', rows().articles),
    people: () => tableCsv('people', rows().people),
    claims: () => csvPieces(claimColumns, parts.claims()),
    corrections: () => [parts.correctionsCsv()],
  }
  const parquet = once(() => parquetFiles([...parts.claims()], lineUps))
  const own = ['stories', 'facts', 'outlets', 'articles', 'people'] as const
  return [
    ...own.map((name) => ({
      address: addresses.table(name),
      type: types.csv,
      content: () => csv[name]().join(''),
    })),
    ...parquet().map(({ address, content }) => ({ address, type: types.parquet, content: () => content })),
    {
      address: addresses.dataPackage,
      type: types.json,
      content: () =>
        jsonText(
          dataPackage(
            { title: corpus.site.name, homepage: site === undefined ? null : absoluteHref('', site) },
            csv,
            parquet(),
          ),
        ),
    },
  ]
}

function parquetFiles(
  claims: readonly PublishedClaim[],
  lineUps: ReadonlyMap<string, LineUp>,
): (PackagedFile & { readonly content: Uint8Array<ArrayBuffer> })[] {
  const stories = claims.length <= mostInOneFile ? [] : [...Map.groupBy(claims, ({ story }) => story)]
  return [
    {
      name: 'claims-parquet',
      address: addresses.claimsParquet,
      holds: 'All claims and silences, for databases.',
      content: claimsParquet(claims),
    },
    {
      name: 'pairs-parquet',
      address: addresses.pairsParquet,
      holds: 'How every two articles stand to each other on each fact.',
      content: pairsParquet(pairRows(lineUps.values())),
    },
    ...stories.map(([story, ofStory]) => ({
      name: `claims-of-${story}`,
      address: addresses.storyParquet(story),
      holds: `The claims and silences of one story: ${story}.`,
      content: storyClaimsParquet(ofStory),
    })),
  ]
}

function tableCsv<Name extends TableName>(name: Name, rows: readonly TableRow<Name>[]): string[] {
  return [...csvPieces(Object.keys(tableShapes[name].schema.shape), rows)]
}

/** Offer a story's line-up, and each of its comparisons as the part of it with one row. */
function storyDownloads(corpus: Corpus, lineUp: LineUp, url: AddressOf): Download[] {
  const story = lineUp.story.id
  // Tables hold no relations, which take most of the time to publish.
  const csv = (rows: readonly Row[]) => claimsCsv(publishClaims([{ ...lineUp, rows }], href))
  return [
    ...table(
      addresses.storyData(story, 'json'),
      addresses.storyData(story, 'csv'),
      () => jsonText(publishStory(lineUp, href)),
      () => csv(lineUp.rows),
    ),
    ...lineUp.rows.flatMap((row) => {
      const address = (format: Format) => addresses.comparisonData(story, row.fact, format)
      return [
        ...table(
          address('json'),
          address('csv'),
          () => jsonText(publishComparison(lineUp, row, href)),
          () => csv([row]),
        ),
        ...citations(address, () =>
          comparisonCitation(corpus, lineUp, row, comparisonVersion(lineUp, row, href), url),
        ),
      ]
    }),
  ]
}

/** Offer what a page shows as JSON and as a table. */
function view<Data extends object>(
  address: (format: Format) => string,
  data: () => Data,
  asTable: (data: Data) => string,
): Download[] {
  return table(
    address('json'),
    address('csv'),
    () => jsonText(data()),
    () => asTable(data()),
  )
}

function table(
  jsonAddress: string,
  csvAddress: string,
  json: Download['content'],
  csv: Download['content'],
): Download[] {
  return [
    { address: jsonAddress, type: types.json, content: json },
    { address: csvAddress, type: types.csv, content: csv },
  ]
}

function inPieces(address: string, type: string, pieces: () => Iterable<string>): Download {
  return { address, type, pieces, content: () => [...pieces()].join('') }
}

/** Offer what cites a page, for programs that keep bibliographies. */
function citations(address: (format: Format) => string, citation: () => Citation): Download[] {
  const cited = once(citation)
  return [
    { address: address('bib'), type: types.bibtex, content: () => citationBibtex(cited()) },
    { address: address('csl.json'), type: types.csl, content: () => jsonText(citationCsl(cited())) },
  ]
}

function claimsCsv(claims: Iterable<PublishedClaim>): string {
  return csvText(claimColumns, [...claims])
}

/** Write several lists of claims as one table; its first column says which list a line is of. */
function listsCsv(lists: Readonly<Record<string, readonly PublishedClaim[]>>): string {
  const lines = Object.entries(lists).flatMap(([list, claims]) => claims.map((claim) => ({ list, ...claim })))
  return csvText(['list', ...claimColumns], lines)
}

function sized(download: Download): SizedDownload {
  let size: number | null = null
  const { pieces } = download
  const content = () => {
    const written = download.content()
    size = Buffer.byteLength(written)
    return written
  }
  const measure = () =>
    pieces === undefined
      ? Buffer.byteLength(content())
      : Iterator.from(pieces()).reduce((bytes, piece) => bytes + Buffer.byteLength(piece), 0)
  return { ...download, content, size: () => (size ??= measure()) }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
