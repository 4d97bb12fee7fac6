/** A stretch of a paragraph that is marked. */
export interface TextMark {
  readonly start: number
  readonly end: number
}

/** A piece of a paragraph under the same marks throughout. */
export interface TextPiece<Mark> {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * Cut a paragraph where marks begin and end; they may overlap.
 *
 * @param text - The paragraph.
 * @param marks - The marks, with offsets into it.
 * @returns Pieces that together are the paragraph.
 */
export function cutText<Mark extends TextMark>(text: string, marks: readonly Mark[]): TextPiece<Mark>[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, position) => {
    const end = edges[position + 1]!
    return {
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
    }
  })
}
