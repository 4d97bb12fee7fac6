import { isAscii } from './scripts.ts'

/** A text brought into one typographic form, with the way back. */
export interface Folded {
  /** The folded text. */
  readonly text: string
  /** For each UTF-16 offset of the folded text, its end included, the offset in the original. */
  readonly offsets: Uint32Array
}

/** What each typographic variant of a quotation mark or dash is read as. */
const plainForms = new Map([
  ...Array.from('“”„‟″', (variant) => [variant, '"'] as const),
  ...Array.from('‘’‚‛′', (variant) => [variant, "'"] as const),
  ...Array.from('‐‑‒–—―−', (variant) => [variant, '-'] as const),
])

const variant = new RegExp(`[[\\p{White_Space}--[ ]]${[...plainForms.keys()].join('')}]`, 'gv')
const printableAscii = /^[\x20-\x7e]*$/
const whiteSpace = /\p{White_Space}/u
const whiteSpaceInARow = /\p{White_Space}{2}/u
const mark = /^\p{M}/u

/**
 * Fold the typography of a text, so that quotes are found in it: Unicode NFC, straight quotation marks, hyphens for dashes, and one space for
 * each run of white space. Nothing else changes: not case, not guillemets, not ellipses.
 *
 * @param original - Any text.
 * @returns The folded text, and for each of its offsets the offset in the original.
 */
export function foldTypography(original: string): Folded {
  // Folding changes nothing in most quotes.
  if (printableAscii.test(original) && !original.includes('  '))
    return { text: original, offsets: unmoved(original.length) }
  // Most texts fold unit by unit, so that all their places stay.
  if (original === original.normalize('NFC') && !whiteSpaceInARow.test(original)) {
    const text = original.replace(variant, (unit) => plainForms.get(unit) ?? ' ')
    return { text, offsets: unmoved(original.length) }
  }
  const units: string[] = []
  const offsets: number[] = []
  for (const [unit, offset] of composedUnits(original)) {
    const folded = whiteSpace.test(unit) ? ' ' : (plainForms.get(unit) ?? unit)
    if (folded === ' ' && units.at(-1) === ' ') continue
    units.push(folded)
    offsets.push(offset)
  }
  offsets.push(original.length)
  return { text: units.join(''), offsets: Uint32Array.from(offsets) }
}

let places = new Uint32Array(0)

/** Give the offsets from 0 to a length, as a view of one array that all texts share. */
function unmoved(length: number): Uint32Array {
  if (places.length <= length) places = Uint32Array.from({ length: 2 * length + 1 }, (_, offset) => offset)
  return places.subarray(0, length + 1)
}

/**
 * Give the place in the original of a place in the folded text.
 *
 * @param folded - A folded text.
 * @param offset - A UTF-16 offset into it, from 0 to its length.
 * @returns The UTF-16 offset in the original.
 * @throws RangeError when the offset lies outside the folded text.
 */
export function originalOffset(folded: Folded, offset: number): number {
  const original = folded.offsets[offset]
  if (original === undefined) throw new RangeError(`No offset ${offset} in ${folded.text.length} characters`)
  return original
}

/** The UTF-16 units of the text in NFC, each with the offset in the original where it comes from. */
function* composedUnits(original: string): Generator<[unit: string, offset: number]> {
  const segments = original === original.normalize('NFC') ? [original] : segmentsOf(original)
  let start = 0
  for (const segment of segments) {
    const composed = segment.normalize('NFC')
    for (let offset = 0; offset < composed.length; offset += 1) {
      // Units of a segment that composition changed have no counterpart of their own: all stand for the whole.
      yield [composed.charAt(offset), composed === segment ? start + offset : start]
    }
    start += segment.length
  }
}

/**
 * Cut a text where composition can’t reach across: the NFC of the whole is the NFC of the pieces, joined.
 * Marks always stay with their base. Other characters compose, if at all, with their neighbour only
 * (Hangul, Kirat Rai), so trying the pair is enough: Unicode Standard Annex #15, section 1.3.
 */
function segmentsOf(original: string): string[] {
  const segments: string[] = []
  let segment = ''
  for (const character of original) {
    if (segment !== '' && !mark.test(character) && !composes(segment, character)) {
      segments.push(segment)
      segment = ''
    }
    segment += character
  }
  return [...segments, segment]
}

function composes(segment: string, character: string): boolean {
  return (segment + character).normalize('NFC') !== segment.normalize('NFC') + character.normalize('NFC')
}

/**
 * Fold words so that spellings of no meaning compare equal: case, white space, final punctuation.
 *
 * Folding twice changes nothing more, and words of punctuation only keep it, so that nothing folds to nothing.
 *
 * @param words - Any text.
 * @returns The text in lower case, single spaces between its words, without punctuation at its end.
 */
export function foldSpelling(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^\s.,;:!?…])[\s.,;:!?…]+$/, '')
}

/** Letters whose marks are accents or vowel points that a writer may leave out. */
const markedLetter = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu

/**
 * Fold a text so that words are found however they are set: typography, case, accents and vowel points, the two
 * forms of sigma.
 *
 * @param text - Any text.
 * @returns The text in lower case, in Unicode NFC.
 */
export function foldAccents(text: string): string {
  const { text: folded } = foldTypography(text)
  // Most texts in English have nothing left that the rest would fold, and it takes ten times as long.
  if (isAscii(folded)) return folded.toLowerCase()
  return folded
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(markedLetter, '$1')
    .replaceAll('ς', 'σ')
    .normalize('NFC')
}
