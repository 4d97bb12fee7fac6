/**
 * Join names as a sentence does: “A”, “A and B”, “A, B and C”.
 *
 * @param names - Names, none of them empty.
 * @param beforeLast - What stands before the last name, spaces included. Default: and.
 */
export function listed(names: readonly string[], beforeLast = ' and '): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(beforeLast)
}

// Three names can be taken in at a glance.
const namesAtAGlance = 3

/**
 * Join names as a sentence does, and count those beyond the third: “A, B, C and two more”.
 *
 * @param names - Names, none of them empty.
 */
export function listedBriefly(names: readonly string[]): string {
  if (names.length <= namesAtAGlance + 1) return listed(names)
  return listed([...names.slice(0, namesAtAGlance), `${cardinal(names.length - namesAtAGlance)} more`])
}

/**
 * Set words in quotation marks: “soon”.
 *
 * @param words - Words without marks of their own around them.
 */
export function quoted(words: string): string {
  return `“${words}”`
}

/**
 * Take the quotation marks off a quote that has them at both its ends, where they would double those set around it.
 *
 * @param quote - The exact words.
 */
export function withoutOwnMarks(quote: string): string {
  return /^[“"][^“”"]*[”"]$/u.test(quote) ? quote.slice(1, -1) : quote
}

/**
 * Write a number with commas between its thousands, in whatever locale the code runs: 1,234.5.
 *
 * @param number - Any finite number.
 */
export function grouped(number: number): string {
  // Most numbers are small, and there are many.
  if (Math.abs(number) < 1000) return String(number)
  return String(number).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
}

/**
 * Write a number with what it counts: “1 hour”, “2 hours”.
 *
 * @param number - Any finite number.
 * @param one - The word for one of it.
 * @param many - The word for any other number. Default: the word for one with an s.
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The words for the first ten places in a row, from the first on. */
export const ordinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/**
 * Write a count as running text does: “three”, from eleven on in digits.
 *
 * @param number - A whole number from 1.
 */
export function cardinal(number: number): string {
  return cardinals[number - 1] ?? grouped(number)
}

/**
 * Write a place in a row: “third”, from the eleventh on “no. 11”.
 *
 * @param number - A whole number from 1.
 */
export function ordinal(number: number): string {
  return ordinals[number - 1] ?? `no. ${grouped(number)}`
}
