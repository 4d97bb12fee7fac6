import { foldTypography, originalOffset } from '../text/fold.ts'
import { letterWithoutSpaces } from '../text/scripts.ts'

/** A word with the punctuation that clings to it. In scripts without spaces each letter is a chunk. */
export interface Chunk {
  /** The chunk as the text has it. */
  readonly text: string
  /** The chunk folded, for comparison. */
  readonly folded: string
  /** Whether white space stands before it. */
  readonly spaceBefore: boolean
  /** Its place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const chunk = new RegExp(`${letterWithoutSpaces}|(?:(?!${letterWithoutSpaces})[^ ])+`, 'gv')

/**
 * Split a text at white space and, in scripts without spaces, at every letter.
 *
 * @param text - Any text.
 * @returns Its chunks, in order.
 */
export function splitChunks(text: string): Chunk[] {
  const folded = foldTypography(text)
  return [...folded.text.matchAll(chunk)].map((match) => {
    const start = originalOffset(folded, match.index)
    const end = originalOffset(folded, match.index + match[0].length)
    const spaceBefore = folded.text.charAt(match.index - 1) === ' '
    return { text: text.slice(start, end), folded: match[0], spaceBefore, start, end }
  })
}
