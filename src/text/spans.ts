import { foldTypography, originalOffset } from './fold.ts'
import type { Folded } from './fold.ts'
import { isWordBoundary } from './words.ts'

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
  return findFolded(haystack, foldTypography(quote).text).map(({ start, end }) => ({
    start: originalOffset(haystack, start),
    end: originalOffset(haystack, end),
  }))
}

/**
 * Find the same places in the folded text.
 *
 * @param haystack - The text to search, folded.
 * @param words - The words to find, folded.
 * @returns The places in the folded text, in order.
 */
export function findFolded({ text }: Folded, words: string): Span[] {
  const needle = words.trim()
  if (needle === '') return []
  const spans: Span[] = []
  for (let start = text.indexOf(needle); start !== -1; start = text.indexOf(needle, start + 1)) {
    const end = start + needle.length
    if (isWordBoundary(text, start) && isWordBoundary(text, end)) spans.push({ start, end })
  }
  return spans
}

/**
 * Unite the stretches of a text that overlap or touch.
 *
 * @param spans - Stretches of one text, in any order.
 * @returns The stretches that cover the same characters, in order and apart from each other.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    } else {
      merged.push({ start, end })
    }
  }
  return merged
}

/** A stretch of a text that the same spans cover throughout. */
export interface CoveredSpan<Cover extends Span> extends Span {
  /** The spans that cover it, in the order given; none between them. */
  readonly covering: readonly Cover[]
}

/**
 * Cut a text where spans of it begin and end; they may overlap.
 *
 * @param spans - Stretches of one text, in any order.
 * @param ends - Further offsets to cut at, such as the text’s own ends.
 * @returns The stretches from the first offset to the last, in order and without gaps.
 */
export function cutSpans<Cover extends Span>(
  spans: readonly Cover[],
  ends: readonly number[] = [],
): CoveredSpan<Cover>[] {
  const edges = [...new Set([...ends, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, position) => {
    const end = edges[position + 1]!
    return { start, end, covering: spans.filter((span) => span.start <= start && span.end >= end) }
  })
}
