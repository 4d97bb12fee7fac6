import { indexTokens } from './index-tokens.ts'

/** A part of a text: offsets of its first character and behind its last, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/**
 * Find the parts of a text that match a query.
 *
 * @param text - The text.
 * @param words - For each word of the query the words of the index that it means.
 * @returns Parts in order, without overlaps.
 */
export function findMarks(text: string, words: readonly ReadonlySet<string>[]): Span[] {
  const spans: Span[] = []
  for (const { term, start, end } of indexTokens(text)) {
    if (!words.some((meant) => meant.has(term))) continue
    const [first, last] = spans.at(-1) ?? [0, -1]
    if (start <= last) spans[spans.length - 1] = [first, Math.max(last, end)]
    else spans.push([start, end])
  }
  return spans
}
