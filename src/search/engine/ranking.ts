import type { Facet } from './facets.ts'

/** Documents that match a word of the query in one way. */
export interface WeightedDocuments {
  /** Numbers of documents. */
  readonly documents: Int32Array
  /** How well they match, up to 1 for the word itself. */
  readonly weight: number
}

/** A word of the query. */
export interface WordMatches {
  /** The documents that match it, the best ways first. */
  readonly matches: readonly WeightedDocuments[]
  /** Whether documents without it don’t match the query. */
  readonly required: boolean
}

/** How well each document matches a query. */
export interface Ranking {
  /** By document: the matched words’ rarity times their weight. */
  readonly scores: Float32Array
  /** By document: the matched words’ rarity. */
  readonly rarities: Float32Array
  /** By document: how many words match. */
  readonly wordCounts: Uint8Array
  /** The greatest of `rarities`. */
  readonly bestRarity: number
  /** The greatest of `wordCounts`. */
  readonly bestWordCount: number
}

/**
 * Score all documents by the sum of their matched words’ inverse document frequency.
 *
 * A word counts once in a document, in its best way. How often it occurs there tells little in texts of some
 * thirty words.
 *
 * @param words - The query’s words, at most 255.
 * @param documentCount - How many documents there are.
 */
export function rank(words: readonly WordMatches[], documentCount: number): Ranking {
  const scores = new Float32Array(documentCount)
  const rarities = new Float32Array(documentCount)
  const wordCounts = new Uint8Array(documentCount)
  const lastWord = new Uint8Array(documentCount)
  let bestRarity = 0
  let bestWordCount = 0
  for (const [position, { matches }] of words.entries()) {
    const frequency = matches.reduce((sum, { documents }) => sum + documents.length, 0)
    const rarity = Math.log(1 + documentCount / Math.max(1, frequency))
    const word = position + 1
    for (const { documents, weight } of matches) {
      const worth = rarity * weight
      for (const document of documents) {
        if (lastWord[document] === word) continue
        lastWord[document] = word
        scores[document]! += worth
        bestRarity = Math.max(bestRarity, (rarities[document]! += rarity))
        bestWordCount = Math.max(bestWordCount, (wordCounts[document]! += 1))
      }
    }
  }
  const ranking = { scores, rarities, wordCounts, bestRarity, bestWordCount }
  return words.filter((word) => word.required).reduce(excludeOthers, ranking)
}

/** Make documents that lack a required word match nothing. */
function excludeOthers(ranking: Ranking, { matches }: WordMatches): Ranking {
  const { rarities, wordCounts } = ranking
  const having = new Uint8Array(rarities.length)
  for (const { documents } of matches) for (const document of documents) having[document] = 1
  let bestRarity = 0
  let bestWordCount = 0
  for (const [document, has] of having.entries()) {
    if (has === 0) rarities[document] = wordCounts[document] = 0
    bestRarity = Math.max(bestRarity, rarities[document]!)
    bestWordCount = Math.max(bestWordCount, wordCounts[document]!)
  }
  return { ...ranking, bestRarity, bestWordCount }
}

/** Tells whether one document comes before another; a strict order. */
export type Before = (a: number, b: number) => boolean

/**
 * Order documents by their scores, and equal ones by their numbers.
 *
 * @param ranking - The scores.
 */
export const inScoreOrder =
  ({ scores }: Ranking): Before =>
  (a, b) =>
    scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b)

/**
 * Order documents by their articles’ IDs, those of no article last, and equal ones by their numbers.
 *
 * @param articles - The articles.
 * @param documentCount - How many documents there are.
 */
export function inArticleOrder(articles: Facet, documentCount: number): Before {
  const places = new Int32Array(documentCount).fill(articles.values.length)
  for (const [place, { documents }] of articles.values.entries()) {
    for (const number of documents) places[number] = place
  }
  return (a, b) => places[a]! < places[b]! || (places[a] === places[b] && a < b)
}

/**
 * Pick the first documents of an order without sorting all.
 *
 * @param documents - Numbers of documents.
 * @param limit - How many to pick.
 * @param before - The order.
 * @returns Up to `limit` documents in order.
 */
export function selectTop(documents: Int32Array, limit: number, before: Before): number[] {
  const top: number[] = []
  for (const document of documents) {
    const last = top[limit - 1]
    if (last !== undefined && before(last, document)) continue
    let place = Math.min(top.length, limit - 1)
    while (place > 0 && before(document, top[place - 1]!)) {
      top[place] = top[place - 1]!
      place -= 1
    }
    top[place] = document
  }
  return top
}
