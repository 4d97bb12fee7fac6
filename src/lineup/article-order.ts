import { byCodeUnits } from '../kinds/order.ts'
import type { Article } from '../corpus/corpus.ts'

/**
 * Put articles in the order of columns: those with a date first, by date; then by ID.
 *
 * @param articles - Articles in any order.
 * @returns The same articles in a new list.
 */
export function inColumnOrder(articles: Iterable<Article>): Article[] {
  return [...articles].sort((a, b) => byCodeUnits(sortKey(a), sortKey(b)))
}

// A tilde sorts behind every digit, so articles without a date come last.
function sortKey({ published, id }: Article): string {
  return `${published ?? '~'} ${id}`
}
