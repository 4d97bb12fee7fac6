/** The letter by which a shelf of the dictionary holds its words. */
export type ShelfLetter = 'first' | 'last'

/** How many shelves there are for either letter: one for each Latin letter; other scripts share them. */
export const shelfCount = 32

/**
 * Tell on which shelf of the dictionary a word is.
 *
 * @param word - A folded word of at least one letter.
 * @param letter - The letter that decides.
 * @returns A number from 0 to 31.
 */
export const shelfOf = (word: string, letter: ShelfLetter): number =>
  word.charCodeAt(letter === 'first' ? 0 : word.length - 1) % shelfCount
