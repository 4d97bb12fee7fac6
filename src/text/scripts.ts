/** Scripts that write words without spaces between them: there, every letter begins a word. */
const scriptsWithoutSpaces = ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('')

/** A letter or digit of a script without spaces, as the source of a regular expression with the `v` flag. */
export const letterWithoutSpaces = `[[${scriptsWithoutSpaces}]&&[\\p{L}\\p{N}]]\\p{M}*`

/** A letter or digit of a script with spaces, as the source of a regular expression with the `v` flag. */
export const letterWithSpaces = `[[\\p{L}\\p{N}]--[${scriptsWithoutSpaces}]]\\p{M}*`

// What ASCII is begins with a control character.
// eslint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7f]*$/

/** Tell whether a text has ASCII characters alone: much that holds for letters of all scripts is quicker told for these. */
export const isAscii = (text: string): boolean => ascii.test(text)
