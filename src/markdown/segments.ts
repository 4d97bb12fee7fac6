import type { Span } from '../text/spans.ts'

/** A quote to mark in a text. */
export interface Mark extends Span {
  /** The fact that the quote answers. */
  readonly fact: string
  /** The IDs that the fact had before it was renamed. Default: none. */
  readonly formerly?: readonly string[] | undefined
  /** Its label, shown beside the quote. */
  readonly label: string
  /** Where the mark leads. */
  readonly href: string
}

/** A stretch of text under the same marks throughout. */
export interface Segment extends Span {
  /** The facts whose quotes cover it. */
  readonly facts: readonly string[]
  /** The mark that the stretch links to: the shortest that covers it, so that a quote inside a quote keeps its own link. */
  readonly link: Mark
  /** Marks that begin here. */
  readonly begins: readonly Mark[]
  /**
   * Marks whose labels stand behind this stretch: they end here, or ended before inside another mark, whose words a label would
   * break up.
   */
  readonly labelled: readonly Mark[]
}

/**
 * Cut marks that may overlap into stretches that don’t.
 *
 * @param marks - The marks, with offsets into one text.
 * @returns The marked stretches in order; text between them is unmarked.
 */
export function segment(marks: readonly Mark[]): Segment[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let ended: Mark[] = []
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1]!
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const [link] = covering.toSorted((a, b) => a.end - a.start - (b.end - b.start))
    if (link === undefined) return []
    ended = [...ended, ...covering.filter((mark) => mark.end === end)]
    const isInside = covering.some((mark) => mark.end > end)
    const labelled = isInside ? [] : ended
    if (!isInside) ended = []
    return {
      start,
      end,
      facts: [...new Set(covering.map(({ fact }) => fact))],
      link,
      begins: covering.filter((mark) => mark.start === start),
      labelled,
    }
  })
}
