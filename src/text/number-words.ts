import { primaryLanguage } from './languages.ts'

/** What English words for numbers stand for. */
const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  ...Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, position) => [word, (position + 2) * 10]),
  ),
}

const multiples: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const anyOf = (words: Readonly<Record<string, number>>) => Object.keys(words).toReversed().join('|')
const digits = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?`
const word = `(?:${anyOf(values)})`
const multiple = `(?:${anyOf(multiples)})`

/** A number in digits or English words, as the source of a regular expression with the flags `i` and `u`: `12,400`, `twenty-one`, `half a dozen`. */
export const numberSource = [
  `${digits}(?:[ -]${multiple})*`,
  `half a ${multiple}`,
  `(?:an? )${multiple}`,
  `${word}(?:[ -](?:and[ -])?(?:${word}|${multiple}))*`,
].join('|')

const dottedThousands = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![.]?\d)/g

/**
 * Group the thousands of a text by commas, as `numberSource` reads them: a language whose decimals follow a comma may group them by dots.
 *
 * @param language - The text’s, as a BCP 47 tag.
 * @returns A text of the same length.
 */
export function withCommas(text: string, language: string): string {
  if (primaryLanguage(language) === 'en') return text
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(0.5)
  const decimal = parts.find(({ type }) => type === 'decimal')!.value
  return decimal === ',' ? text.replace(dottedThousands, (number) => number.replaceAll('.', ',')) : text
}

/**
 * Read a number that `numberSource` matched.
 *
 * @param written - The number as written: `1.5 million`, `two hundred and five`.
 */
export function readNumber(written: string): number {
  let [total, current] = [0, 0]
  for (const part of written.toLowerCase().split(/[ -]/)) {
    const factor = multiples[part]
    if (part === 'half') current = 0.5
    else if (part === 'a' || part === 'an') current ||= 1
    else if (factor === undefined) current += values[part] ?? Number(part.replace(/[^\d.]/g, '') || 0)
    else if (factor >= 1000) [total, current] = [total + current * factor, 0]
    else current *= factor
  }
  return Math.round((total + current) * 1e6) / 1e6
}
