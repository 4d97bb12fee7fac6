import { foldTypography } from '../text/fold.ts'
import type { Folded } from '../text/fold.ts'
import { listed } from '../text/phrasing.ts'

/** A paragraph of a source: one of its non-blank lines. */
export interface Paragraph {
  /** Its number, counted over the source’s non-blank lines from 1. */
  readonly number: number
  /** Its text as the source has it, without the line ending. */
  readonly text: string
  /** Its text folded, for comparison. */
  readonly folded: Folded
}

const byteOrderMark = /^\ufeff/
const lineEnding = /\r\n|\n|\r/
const notBlank = /\P{White_Space}/u

/**
 * Split a source into its paragraphs.
 *
 * @param source - The source’s text; a byte order mark at its start is left out.
 * @returns Its non-blank lines, in order.
 */
export function splitParagraphs(source: string): Paragraph[] {
  return source
    .replace(byteOrderMark, '')
    .split(lineEnding)
    .filter((line) => notBlank.test(line))
    .map((text, position) => ({ number: position + 1, text, folded: foldTypography(text) }))
}

/**
 * Name paragraphs in a sentence.
 *
 * @param numbers - At least one paragraph number.
 * @returns Words such as `paragraph 3` or `paragraphs 1, 2 and 7`.
 */
export function paragraphsNamed(numbers: readonly number[]): string {
  return `paragraph${numbers.length === 1 ? '' : 's'} ${listed(numbers.map(String))}`
}
