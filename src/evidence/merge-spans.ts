import type { Span } from './find-all.ts'

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
