import { isAscii, letterWithoutSpaces, letterWithSpaces } from './scripts.ts'

/** What may stand inside a word: an apostrophe, a hyphen, and between digits a point or a comma. */
const innerMark = "(?:['’\\u2010\\u2011\\-]|(?<=\\p{N})[.,](?=\\p{N}))"
/** A word of ASCII characters, as `word` finds it. Engines try classes of Unicode letter by letter, and this at a fifth of the time. */
const asciiWord = /[A-Za-z0-9]+(?:(?:['-]|(?<=[0-9])[.,](?=[0-9]))[A-Za-z0-9]+)*/g

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
  return text.match(isAscii(text) ? asciiWord : word)?.length ?? 0
}

const insideWord = new RegExp(`(?<=${letterWithSpaces})${letterWithSpaces}`, 'vy')
const continuesCharacter = /^[\p{M}\p{Emoji_Modifier}\u200d]/u
const surrogatePair = /^[\ud800-\udbff][\udc00-\udfff]$/

/**
 * Tell whether an offset lies inside a word, with a letter or digit on both sides. In scripts without spaces
 * no offset does.
 *
 * @param text - Any text.
 * @param offset - A UTF-16 offset into it.
 */
export function cutsWord(text: string, offset: number): boolean {
  insideWord.lastIndex = offset
  return insideWord.test(text)
}

/**
 * Tell whether an offset lies inside what a reader takes for one character: within a surrogate pair, before a
 * combining mark or a skin tone, or at a zero-width joiner.
 *
 * @param text - Any text.
 * @param offset - A UTF-16 offset into it.
 */
export function cutsCharacter(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return false
  return (
    surrogatePair.test(text.slice(offset - 1, offset + 1)) ||
    // No character takes more than two units.
    continuesCharacter.test(text.slice(offset, offset + 2)) ||
    text.charAt(offset - 1) === '\u200d'
  )
}

/**
 * Tell whether words can begin or end at an offset: it cuts neither a word nor a character.
 *
 * @param text - Any text.
 * @param offset - A UTF-16 offset into it.
 */
export function isWordBoundary(text: string, offset: number): boolean {
  return !cutsCharacter(text, offset) && !cutsWord(text, offset)
}
