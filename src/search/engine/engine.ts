import { type FacetName, facetNames, type StoredDocument } from './document.ts'
import { countFacet, createFacetReader, type Facet, type FacetCount, type Filters, narrow } from './facets.ts'
import type { NamesFile, Parts, ReadFile, TextFile } from './index-files.ts'
import { createMatcher, type Matched, type Tolerate } from './matching.ts'
import { checkPhrases, closenessFactor, findMarks, type TextRange } from './passages.ts'
import { parseQuery } from './query.ts'
import { inArticleOrder, inScoreOrder, type Ranking, selectTop } from './ranking.ts'

/** What a reader asks for. */
export interface SearchRequest {
  /** What was typed. */
  readonly query: string
  readonly filters: Filters
  readonly sort: 'relevance' | 'article'
  /** How many results to give, at least 1. */
  readonly limit: number
  /** The facets whose values are to be counted. */
  readonly counts: readonly FacetName[]
}

/** A document that was found, with the parts of its texts that match. */
export interface SearchResult {
  readonly document: StoredDocument
  readonly marks: Readonly<Record<'title' | 'answer' | 'quote', readonly TextRange[]>>
}

/** The answer to a request. */
export interface SearchOutcome {
  /** Whether the request asks for anything: a word or a filter. */
  readonly asked: boolean
  /** How many documents match. */
  readonly total: number
  /** Whether more than `total` may match, because a phrase was not looked for everywhere. */
  readonly more: boolean
  /** The first of them, up to the request’s limit. */
  readonly results: readonly SearchResult[]
  /** The counts asked for, except where a facet can’t be had. */
  readonly counts: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>
  /** Why files that the answer needs can’t be had; the rest of it is what the others give. */
  readonly failures: readonly unknown[]
}

/**
 * Answers a request, or gives null once it is no longer wanted.
 *
 * Rejects when the files that a filter or the order needs can’t be had.
 */
export type Engine = (request: SearchRequest, isWanted: () => boolean) => Promise<SearchOutcome | null>

/** A document that was found, with its number. */
interface Found {
  readonly number: number
  readonly document: StoredDocument
}

// The texts of so many documents are read to put the best first; in a large index each may cost a file.
const rerankedCount = 20

const nothingAsked: SearchOutcome = {
  asked: false,
  total: 0,
  more: false,
  results: [],
  counts: {},
  failures: [],
}

/**
 * Make the engine for one index. Same index, same request: same answer, whatever was asked before.
 *
 * @param parts - Where the index’s files are.
 * @param read - Gives a file.
 */
export function createEngine(parts: Parts, read: ReadFile): Engine {
  const { documentCount, documentsEach, namesEach, texts } = parts
  const match = createMatcher(parts, read)
  const readFacet = createFacetReader(parts, read)

  const readDocument = async (number: number): Promise<StoredDocument> => {
    const place = Math.floor(number / documentsEach)
    const names = (await read(texts[Math.floor(place / namesEach)]!)) as NamesFile
    const file = (await read(names[place % namesEach]!)) as TextFile
    return file[number % documentsEach]!
  }

  return async ({ query, filters, sort, limit, counts }, isWanted) => {
    const failures: unknown[] = []
    const tolerate: Tolerate = (promise, otherwise) =>
      promise.catch((error: unknown) => {
        failures.push(error)
        return otherwise
      })
    const readTolerantly = (number: number) => tolerate<StoredDocument | null>(readDocument(number), null)

    const { words, phrases } = parseQuery(query)
    const filtered = facetNames.filter((name) => filters[name]?.length)
    if (words.length === 0 && filtered.length === 0) return nothingAsked

    const [{ ranking, words: meant }, filterFacets, articles] = await Promise.all([
      match(words, tolerate),
      Promise.all(filtered.map(async (name) => [name, await readFacet(name)] as const)),
      sort === 'article' ? readFacet('article') : null,
    ])
    if (!isWanted()) return null

    const narrowing = narrow(filters, new Map(filterFacets), documentCount)
    const passes = (number: number) => narrowing.passed[number] === narrowing.all
    const before = articles ? inArticleOrder(articles, documentCount) : inScoreOrder(ranking)
    // Where nothing is asked of their words, all are.
    const candidates =
      words.length > 0 ? ranking.documents : new Int32Array(documentCount).map((_, number) => number)
    const { documents: matching, more } =
      phrases.length === 0
        ? { documents: candidates, more: false }
        : await checkPhrases(
            candidates.sort(
              (a, b) => Number(passes(b)) - Number(passes(a)) || Number(before(b, a)) - Number(before(a, b)),
            ),
            phrases,
            readTolerantly,
            limit,
            documentCount,
          )
    if (!isWanted()) return null

    const passing = filtered.length > 0 ? matching.filter(passes) : matching
    const top = selectTop(passing, Math.max(limit, rerankedCount), before)
    const [documents, facets] = await Promise.all([
      Promise.all(top.map(async (number) => ({ number, document: await readTolerantly(number) }))),
      Promise.all(
        counts.map(async (name) => [name, await tolerate<Facet | null>(readFacet(name), null)] as const),
      ),
    ])
    if (!isWanted()) return null
    const found = documents.flatMap(({ number, document }) => (document ? [{ number, document }] : []))

    return {
      asked: true,
      total: passing.length,
      more,
      results: (articles ? found : rerank(found, ranking, meant))
        .slice(0, limit)
        .map(({ document }) => markResult(document, meant)),
      counts: Object.fromEntries(
        facets.flatMap(([name, facet]) =>
          facet ? [[name, countFacet(name, facet, matching, narrowing, filters)]] : [],
        ),
      ),
      failures,
    }
  }
}

/** Put the first results in order by their score and by how close the words stand in them. */
function rerank(found: readonly Found[], { scores }: Ranking, words: Matched['words']): Found[] {
  const first = found.slice(0, rerankedCount).map((result) => ({
    ...result,
    score: scores[result.number]! * closenessFactor(result.document, words),
  }))
  return [...first.sort((a, b) => b.score - a.score), ...found.slice(rerankedCount)]
}

function markResult(document: StoredDocument, words: Matched['words']): SearchResult {
  const { title, answer, quote } = document
  return {
    document,
    marks: {
      title: findMarks(title, words),
      answer: findMarks(answer, words),
      quote: findMarks(quote, words),
    },
  }
}
