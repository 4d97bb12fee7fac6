import type { Segment } from './compare-words.ts'

/** A piece of a quote: its words as they stand, and whether the fullest wording has them. */
export interface WordingPiece {
  readonly state: Segment['state']
  readonly text: string
}

/**
 * Cut a quote where its wording begins and ceases to differ, without losing a sign of it: what stands between two segments goes to
 * the one before, as shared.
 *
 * @param quote - The quote.
 * @param segments - Its segments, in order; their texts are slices of the quote.
 * @returns Pieces that make up the quote when they are joined.
 */
export function spreadSegments(quote: string, segments: readonly Segment[]): WordingPiece[] {
  const pieces: WordingPiece[] = []
  let reached = 0
  const upTo = (end: number, state: Segment['state']) => {
    if (end > reached) pieces.push({ state, text: quote.slice(reached, end) })
    reached = end
  }
  for (const { state, text } of segments.filter((segment) => segment.text !== '')) {
    const start = quote.indexOf(text, reached)
    upTo(start, 'shared')
    upTo(start + text.length, state)
  }
  upTo(quote.length, 'shared')
  return pieces
}
