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

/** How well documents match a query. */
export interface Ranking {
  /** Numbers of the documents that match well enough, in no order. */
  readonly documents: Int32Array
  /** By document: the matched words’ rarity times their weight. */
  readonly scores: Float32Array
  /** How many words the document with most of them matches. */
  readonly bestWordCount: number
}

/** Scores documents by a query’s words, at most 255. */
export type Rank = (words: readonly WordMatches[]) => Ranking

// Documents that match three quarters of what the best one does, by the words' rarity: a frequent word such as
// "to" may be missing, a telling one may not.
const leastShare = 0.75

/**
 * Make the ranker of one index. It scores documents by the sum of their matched words’ inverse document frequency.
 *
 * A word counts once in a document, in its best way. How often it occurs there tells little in texts of some
 * thirty words. What a query costs grows with the documents that it reaches, not with all: the tables are made once,
 * and swept where they were written.
 *
 * @param documentCount - How many documents there are.
 */
export function createRanker(documentCount: number): Rank {
  const rarities = new Float32Array(documentCount)
  const wordCounts = new Uint8Array(documentCount)
  const lastWord = new Uint8Array(documentCount)
  const reachedOnes = new Int32Array(documentCount)
  return (words) => {
    const scores = new Float32Array(documentCount)
    let reachedCount = 0
    for (const [position, { matches }] of words.entries()) {
      const frequency = matches.reduce((sum, { documents }) => sum + documents.length, 0)
      const rarity = Math.log(1 + documentCount / Math.max(1, frequency))
      const word = position + 1
      for (const { documents, weight } of matches) {
        const worth = rarity * weight
        for (const document of documents) {
          const last = lastWord[document]
          if (last === word) continue
          if (last === 0) {
            reachedOnes[reachedCount] = document
            reachedCount += 1
          }
          lastWord[document] = word
          scores[document]! += worth
          rarities[document]! += rarity
          wordCounts[document]! += 1
        }
      }
    }
    const reached = reachedOnes.subarray(0, reachedCount)
    for (const { matches, required } of words) {
      if (!required) continue
      const having = new Uint8Array(documentCount)
      for (const { documents } of matches) for (const document of documents) having[document] = 1
      for (const document of reached) {
        if (having[document] === 0) rarities[document] = wordCounts[document] = 0
      }
    }
    let bestRarity = 0
    let bestWordCount = 0
    for (const document of reached) {
      bestRarity = Math.max(bestRarity, rarities[document]!)
      bestWordCount = Math.max(bestWordCount, wordCounts[document]!)
    }
    const least = leastShare * (bestRarity || Infinity)
    const documents = reached.filter((document) => rarities[document]! >= least)
    for (const document of reached) rarities[document] = wordCounts[document] = lastWord[document] = 0
    return { documents, scores, bestWordCount }
  }
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
