import { addresses } from '../lineup/addresses.ts'
import { versionOf } from './citation.ts'
import { jsonText } from './json-text.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type {
  ArticlePair,
  Cell,
  CellClaim,
  Column,
  LineUp,
  Row,
  RowOrigin,
  RowVoice,
} from '../lineup/line-up.ts'
import type { PublishedStory } from './schemas/published-story.ts'

type PublishedRow = PublishedStory['rows'][number]

/**
 * Publish the line-up of a story: its rows with every cell, every relation and the reasons for them.
 *
 * @param lineUp - The line-up.
 * @param addressOf - Turns an address into a URL.
 */
export function publishStory({ story, columns, rows }: LineUp, addressOf: AddressOf): PublishedStory {
  return {
    story: {
      id: story.id,
      url: addressOf(addresses.story(story.id)),
      title: story.title,
      date: story.date,
      place: story.place,
      summary: story.summary,
      participants: story.participants,
    },
    articles: columns.map((column) => publishArticle(column, addressOf)),
    rows: rows.map((row) => publishRow(story.id, row, addressOf)),
  }
}

/** Publish one comparison: the story with that row alone. */
export function publishComparison(lineUp: LineUp, row: Row, addressOf: AddressOf): PublishedStory {
  return publishStory({ ...lineUp, rows: [row] }, addressOf)
}

const versions = new WeakMap<Row, string>()

/** Say which state of a comparison its page and its files cite. It rests on all that is published of it, and is found once. */
export function comparisonVersion(lineUp: LineUp, row: Row, addressOf: AddressOf): string {
  const version = versions.get(row) ?? versionOf(jsonText(publishComparison(lineUp, row, addressOf)))
  versions.set(row, version)
  return version
}

/** Publish an article as the head of its column names it. */
export function publishArticle(column: Column, addressOf: AddressOf): PublishedStory['articles'][number] {
  const { article, outlet, name, identified, title, published, language, updates } = column
  return {
    id: article,
    url: addressOf(addresses.article(article)),
    outlet,
    name,
    identified,
    title,
    published,
    language,
    updates,
  }
}

function publishRow(story: string, row: Row, addressOf: AddressOf): PublishedRow {
  return {
    fact: row.fact,
    url: addressOf(addresses.comparison(story, row.fact)),
    label: row.label,
    question: row.question,
    kind: row.kind,
    why: row.why,
    headline: row.headline,
    reason: row.reason,
    outcome: row.outcome,
    difference: row.difference,
    lead: row.lead,
    rank: row.rank,
    origins: row.origins.map(publishOrigin),
    voices: row.voices.map(publishVoice),
    cells: row.cells.map((cell) => publishCell(story, cell, addressOf)),
    articlePairs: row.articlePairs().map(publishPair),
    claimPairs: row.claimPairs().map((pair) => ({ ...publishPair(pair), sameVoice: pair.sameVoice })),
  }
}

function publishOrigin({ id, name, articles, claims }: RowOrigin): PublishedRow['origins'][number] {
  return { id, name, articles: [...articles], claims: [...claims] }
}

function publishPair({ a, b, relation, onlyA, onlyB, reason }: Omit<ArticlePair, 'areVersions'>) {
  return { a, b, relation, onlyA: [...onlyA], onlyB: [...onlyB], reason }
}

function publishVoice({ id, name, reports }: RowVoice): PublishedRow['voices'][number] {
  return {
    id,
    name,
    reports: reports.map(({ article, own, claims }) => ({
      article,
      own,
      claims: claims.map((claim) => claim.id),
    })),
  }
}

/** Publish a cell of a line-up. */
export function publishCell(story: string, cell: Cell, addressOf: AddressOf): PublishedRow['cells'][number] {
  const { article, fact, coverage, brief, standing, sentence, differs, contradictions, claims, silence } =
    cell
  return {
    article,
    url: addressOf(addresses.cell(story, fact, article)),
    coverage,
    sentence,
    differs,
    disagreesWithItself: contradictions.length > 0,
    brief,
    standing,
    claims: claims.map((claim) => ({
      id: claim.id,
      ...publishAnswer(claim),
      note: claim.note,
      language: claim.language,
      translated: claim.translated,
    })),
    silence: silence && { ...silence.checked, despite: silence.despite },
  }
}

/** Publish what a claim answers, in which words and on whose authority. */
function publishAnswer(claim: CellClaim) {
  return {
    coverage: claim.denies ? ('denies' as const) : ('says' as const),
    value: claim.value,
    label: claim.answer,
    quote: claim.quote,
    paragraph: claim.place.paragraph,
    voice: claim.voice,
    certainty: claim.certainty,
    origin: claim.origin.map(({ id }) => id),
    independentOrigin: claim.independentOrigin?.id ?? null,
  }
}
