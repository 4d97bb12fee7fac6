/** Scripts that write words without spaces between them: there, every letter begins a word. */
const scriptsWithoutSpaces = ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('')

/** A letter or digit of a script without spaces, as the source of a regular expression with the `v` flag. */
export const letterWithoutSpaces = `[[${scriptsWithoutSpaces}]&&[\\p{L}\\p{N}]]\\p{M}*`

/** A letter or digit of a script with spaces, as the source of a regular expression with the `v` flag. */
export const letterWithSpaces = `[[\\p{L}\\p{N}]--[${scriptsWithoutSpaces}]]\\p{M}*`

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
