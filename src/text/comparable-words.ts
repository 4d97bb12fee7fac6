import { foldTypography } from './fold.ts'
import { letterWithoutSpaces } from './scripts.ts'

// A word with the punctuation at its ends; in scripts that write without spaces, each letter.
const token = new RegExp(`${letterWithoutSpaces}|(?:(?!${letterWithoutSpaces})\\S)+`, 'gv')

const punctuation = /[^\p{L}\p{N}\p{M}]+/gu

/** A word of a text. */
export interface Word {
  /** What it is compared by: folded, in lower case, without punctuation. */
  readonly key: string
  /** Its place in the text, in UTF-16 units, punctuation included. */
  readonly start: number
  readonly end: number
}

/**
 * Cut a text into words for comparing wordings. Case and punctuation are left out of the comparison, since
 * articles restyle both without changing a word. Punctuation that stands alone belongs to the word before it.
 */
export function comparableWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(token)) {
    const key = foldTypography(found).text.replace(punctuation, '').toLowerCase()
    const before = words.at(-1)
    const end = index + found.length
    if (key !== '') words.push({ key, start: index, end })
    else if (before !== undefined) words[words.length - 1] = { ...before, end }
  }
  return words
}
