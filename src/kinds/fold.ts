/**
 * Fold words so that spellings of no meaning compare equal: case, white space, final punctuation.
 *
 * Folding twice changes nothing more, and words of punctuation only keep it, so that nothing folds to nothing.
 *
 * @param words - Any text.
 * @returns The text in lower case, single spaces between its words, without punctuation at its end.
 */
export function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^\s.,;:!?…])[\s.,;:!?…]+$/, '')
}
