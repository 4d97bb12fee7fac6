import { findQuantities } from './quantities.ts'
import { tokenise, unspacedPairs } from './tokenise.ts'

/** A part of a text: offsets of its first character and behind its last, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/**
 * Find the parts of a text that match a query.
 *
 * @param text - The text.
 * @param terms - The words of the index that the query means.
 * @returns Parts in order, without overlaps; neighbours are joined.
 */
export function findMarks(text: string, terms: ReadonlySet<string>): Span[] {
  const tokens = tokenise(text)
  const spans = [...tokens, ...unspacedPairs(text)]
    .filter((token) => terms.has(token.term))
    .map(({ start, end }): Span => [start, end])
  for (const { from, to, terms: wordings } of findQuantities(tokens)) {
    if (wordings.some((word) => terms.has(word))) spans.push([tokens[from]!.start, tokens[to - 1]!.end])
  }
  return joinSpans(spans)
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const previous = joined.at(-1)
    if (previous && start <= previous[1])
      joined[joined.length - 1] = [previous[0], Math.max(previous[1], end)]
    else joined.push([start, end])
  }
  return joined
}
