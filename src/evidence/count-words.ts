import { letterWithoutSpaces, letterWithSpaces } from './word-boundary.ts'

/** What may stand inside a word: an apostrophe, a hyphen, and between digits a point or a comma. */
const innerMark = "(?:['’\\u2010\\u2011\\-]|(?<=\\p{N})[.,](?=\\p{N}))"

const wordWithSpaces = `(?:${letterWithSpaces})+`
const word = new RegExp(`${letterWithoutSpaces}|${wordWithSpaces}(?:${innerMark}${wordWithSpaces})*`, 'gv')

/**
 * Count the words of a text: runs of letters and digits, with apostrophes and hyphens inside. In scripts that
 * write without spaces each letter counts as a word. A pattern does it rather than `Intl.Segmenter`, whose
 * dictionaries change from release to release, because the counts are locked.
 *
 * @param text - Any text.
 * @returns The number of words.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
