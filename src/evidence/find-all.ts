import { fold, originalOffset } from './fold.ts'
import type { Folded } from './fold.ts'
import { isWordBoundary } from './word-boundary.ts'

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  /** Offset of the first unit. */
  readonly start: number
  /** Offset behind the last unit. */
  readonly end: number
}

/**
 * Find every place where a quote occurs, up to typographic folding. Places may overlap; none begins or ends
 * in the middle of a word.
 *
 * @param haystack - The text to search, folded.
 * @param quote - The words to find, as content gives them.
 * @returns The places in the unfolded text, in order; none for a quote without characters.
 */
export function findAll(haystack: Folded, quote: string): Span[] {
  return findFolded(haystack, quote).map(({ start, end }) => ({
    start: originalOffset(haystack, start),
    end: originalOffset(haystack, end),
  }))
}

/**
 * Find the same places in the folded text.
 *
 * @param haystack - The text to search, folded.
 * @param quote - The words to find, as content gives them.
 * @returns The places in the folded text, in order.
 */
export function findFolded({ text }: Folded, quote: string): Span[] {
  const needle = fold(quote).text.trim()
  if (needle === '') return []
  const spans: Span[] = []
  for (let start = text.indexOf(needle); start !== -1; start = text.indexOf(needle, start + 1)) {
    const end = start + needle.length
    if (isWordBoundary(text, start) && isWordBoundary(text, end)) spans.push({ start, end })
  }
  return spans
}
