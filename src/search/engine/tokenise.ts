import { letterWithoutSpaces, letterWithSpaces } from '../../text/scripts.ts'
import { findQuantities } from './quantities.ts'

/** A word of a text: its folded form and its place in UTF-16 units. */
export interface Token {
  readonly term: string
  readonly start: number
  /** Offset behind the last character. */
  readonly end: number
}

const unspacedRun = new RegExp(`(?:${letterWithoutSpaces})+`, 'gv')
// In order: a run of a script without spaces, a number with its separators, a fraction sign, a word. An English
// ending behind an apostrophe ("Trump's", "don't") is read over.
const pieces = new RegExp(
  `(${unspacedRun.source})|\\p{Nd}+(?:[.,]\\p{Nd}+)*|[¼½¾]|` +
    `((?:${letterWithSpaces})+)(?:['’](?:[stdm]|re|ll|ve)(?![\\p{L}\\p{N}]))?`,
  'giv',
)

// The locale is fixed so that every reader gets the same words; dictionaries cover all unspaced scripts.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'word' }) : null

/**
 * Cut a text into words, in order.
 *
 * Runs of a script without spaces are cut by `Intl.Segmenter`, or into pairs of letters where it is missing.
 *
 * @param text - Any text; lone surrogates count as punctuation.
 * @param cutter - The segmenter to use. Default: the platform’s.
 */
export function tokenise(text: string, cutter: Intl.Segmenter | null = segmenter): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pieces)) {
    const [whole, run, word] = match
    if (run === undefined) {
      const length = word?.length ?? whole.length
      tokens.push({
        term: word === undefined ? plainNumber(foldWord(whole)) : foldWord(word),
        start: match.index,
        end: match.index + length,
      })
    } else if (cutter === null) tokens.push(...pairs(run, match.index))
    else {
      for (const { segment, index } of cutter.segment(run)) {
        const start = match.index + index
        tokens.push({ term: foldWord(segment), start, end: start + segment.length })
      }
    }
  }
  // A letter that folding drops, such as the Arabic stretching stroke, is no word by itself.
  return tokens.filter((token) => token.term !== '')
}

/**
 * List the pairs of neighbouring letters in a text’s runs without spaces.
 *
 * The index has them beside the words, for readers whose browser cuts words elsewhere than the build.
 *
 * @param text - Any text.
 */
export function unspacedPairs(text: string): Token[] {
  return [...text.matchAll(unspacedRun)].flatMap((match) => pairs(match[0], match.index))
}

function pairs(run: string, offset: number): Token[] {
  const letters = [...run]
  const tokens: Token[] = []
  let start = offset
  for (const [position, letter] of letters.entries()) {
    const pair = letter + (letters[position + 1] ?? '')
    const last = position === letters.length - 1
    if (!last || letters.length === 1) {
      tokens.push({ term: foldWord(pair), start, end: start + pair.length })
    }
    start += letter.length
  }
  return tokens
}

/** Write a number without thousands separators and with a decimal point: 1,500 → 1500; 1,5 → 1.5. */
function plainNumber(digits: string): string {
  return digits.replace(/,(?=\d{3}(?!\d))/g, '').replaceAll(',', '.')
}

/**
 * List the terms by which a text is found, with their places: its words, its quantities, and pairs of letters
 * where a script has no spaces.
 *
 * @param text - Any text.
 * @returns Terms by their beginnings; some overlap.
 */
export function indexTokens(text: string): Token[] {
  const tokens = tokenise(text)
  const quantities = findQuantities(tokens.map((token) => token.term)).flatMap(({ from, to, terms }) =>
    terms.map((term) => ({ term, start: tokens[from]!.start, end: tokens[to - 1]!.end })),
  )
  return [...tokens, ...quantities, ...unspacedPairs(text)].sort((a, b) => a.start - b.start)
}

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
