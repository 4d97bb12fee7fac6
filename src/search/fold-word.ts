const ascii = /^[\x20-\x7e]*$/

// Marks that readers leave out when they type: Latin, Greek and Cyrillic accents, Hebrew and Arabic
// vowel signs, the Arabic stretching stroke. Vowel signs of Indic scripts stay: without them words merge.
const droppedMarks = /[\u0300-\u036f]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|\u0670/g

// Letters that Unicode does not take apart into a base letter and a mark.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const specialLetters = /[ßæœøłđðþı]/g
const easternDigits = /[٠-٩۰-۹]/g

/**
 * Fold a word to the form in which the index keeps it: lower case, without accents, with plain digits.
 *
 * Builds and browsers fold alike, whatever their locale.
 *
 * @param word - Any text.
 * @returns The folded text, in Unicode NFC.
 */
export function foldWord(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  return (
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(droppedMarks, '')
      .replace(specialLetters, (letter) => plainLetters[letter]!)
      // The last four bits of an Arabic or Persian digit's code are its value.
      .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 15))
      .normalize('NFC')
  )
}
