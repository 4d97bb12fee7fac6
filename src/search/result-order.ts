import type { Facet } from './facet-reader.ts'
import type { Ranking } from './rank.ts'

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
