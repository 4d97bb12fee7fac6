/** Scripts that write words without spaces between them: there, every letter begins a word. */
const scriptsWithoutSpaces = ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('')

/** A letter or digit of a script without spaces, as the source of a regular expression with the `v` flag. */
export const letterWithoutSpaces = `[[${scriptsWithoutSpaces}]&&[\\p{L}\\p{N}]]\\p{M}*`

/** A letter or digit of a script with spaces, as the source of a regular expression with the `v` flag. */
export const letterWithSpaces = `[[\\p{L}\\p{N}]--[${scriptsWithoutSpaces}]]\\p{M}*`
