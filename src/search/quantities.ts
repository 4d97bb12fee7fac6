import type { Token } from './tokenise.ts'

/** A number or a length of time that words of a text express. */
export interface Quantity {
  /** Position of its first token. */
  readonly from: number
  /** Position behind its last token. */
  readonly to: number
  /** The one term that all wordings of it share: `90` for a number, `90min` for a length of time. */
  readonly term: string
  /** Terms that the index adds, so that a part of another wording finds it too. */
  readonly alsoFindBy: readonly string[]
}

const smallNumbers = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const articles = new Set<string | undefined>(['a', 'an'])
const numberWords = new Map<string | undefined, number>([
  ...smallNumbers.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, position): [string, number] => [word, 20 + 10 * position]),
])
const scales = new Map<string | undefined, number>([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])
// The signs ½, ¼ and ¾ arrive taken apart by Unicode folding.
const fractionSigns = new Map<string | undefined, number>([
  ['1⁄2', 0.5],
  ['1⁄4', 0.25],
  ['3⁄4', 0.75],
])
const fractions = new Map<string | undefined, number>([...fractionSigns, ['half', 0.5], ['quarter', 0.25]])
/** Minutes in each unit of time. */
const units = new Map<string | undefined, number>([
  ...['min', 'mins', 'minute', 'minutes'].map((word): [string, number] => [word, 1]),
  ...['hr', 'hrs', 'hour', 'hours'].map((word): [string, number] => [word, 60]),
  ...['day', 'days'].map((word): [string, number] => [word, 1440]),
])
const minutesAnHour = 60

/** A value read from tokens, and the position behind them. */
interface Reading {
  readonly value: number
  readonly to: number
}

/**
 * Find the English numbers and lengths of time in a text: “ninety minutes”, “1.5 hours”, “hour and a half”.
 *
 * @param tokens - The text’s words in order.
 * @returns What was found, in order, without overlaps.
 */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const terms = tokens.map((token) => token.term)
  const found: Quantity[] = []
  for (let from = 0; from < terms.length;) {
    const time = readTime(terms, from)
    const number = time ?? readNumber(terms, from)
    if (time) {
      const minutes = String(Math.round(time.value))
      found.push({ from, to: time.to, term: `${minutes}min`, alsoFindBy: [minutes, 'minutes'] })
    } else if (number) found.push({ from, to: number.to, term: String(number.value), alsoFindBy: [] })
    from = number?.to ?? from + 1
  }
  return found
}

/** Read a length of time in minutes. */
function readTime(terms: readonly string[], from: number): Reading | null {
  const part = readPartOfHour(terms, from)
  if (part) return part
  const number = readNumber(terms, from)
  const article = articles.has(terms[from])
  const more = number && readAndFraction(terms, number.to)
  const unitAt = more?.to ?? number?.to ?? (article ? from + 1 : from)
  const unit = units.get(terms[unitAt])
  if (unit === undefined || (!number && unit !== minutesAnHour)) return null
  const whole = ((number?.value ?? 1) + (more?.value ?? 0)) * unit
  const rest = unit > 1 ? readRest(terms, unitAt + 1, unit) : null
  // "Hour" alone is a word, not a length; "an hour" and "hour and a half" are lengths.
  if (!number && !article && !rest) return null
  return { value: whole + (rest?.value ?? 0), to: rest?.to ?? unitAt + 1 }
}

/** Read “half an hour”, “quarter of an hour”, “three quarters of an hour” in minutes. */
function readPartOfHour(terms: readonly string[], from: number): Reading | null {
  const number = readNumber(terms, from)
  const quarters = number && terms[number.to] === 'quarters'
  const fraction = quarters ? number.value / 4 : fractions.get(terms[from])
  let to = quarters ? number.to + 1 : from + 1
  if (fraction === undefined) return null
  if (terms[to] === 'of') to += 1
  if (articles.has(terms[to])) to += 1
  return units.get(terms[to]) === minutesAnHour ? { value: fraction * minutesAnHour, to: to + 1 } : null
}

/** Read what follows a unit: “and a half” of it, or a number of smaller units. In minutes. */
function readRest(terms: readonly string[], from: number, unit: number): Reading | null {
  const fraction = readAndFraction(terms, from)
  if (fraction) return { value: fraction.value * unit, to: fraction.to }
  const number = readNumber(terms, terms[from] === 'and' ? from + 1 : from)
  const smaller = number && units.get(terms[number.to])
  return number && smaller && smaller < unit ? { value: number.value * smaller, to: number.to + 1 } : null
}

/** Read “and a half”. */
function readAndFraction(terms: readonly string[], from: number): Reading | null {
  if (terms[from] !== 'and') return null
  const at = terms[from + 1] === 'a' ? from + 2 : from + 1
  const value = fractions.get(terms[at])
  return value === undefined ? null : { value, to: at + 1 }
}

/** Read a number in digits, in words, or in both (“3 million”). */
function readNumber(terms: readonly string[], from: number): Reading | null {
  // Longer rows of digits are no number that anyone compares.
  const digits = /^\d{1,15}(?:\.\d{1,15})?$/.test(terms[from]!) ? Number(terms[from]) : null
  const sign = digits === null ? undefined : fractionSigns.get(terms[from + 1])
  if (digits !== null && sign !== undefined) return { value: digits + sign, to: from + 2 }
  let done = 0
  let current = digits ?? 0
  let to = digits === null ? from : from + 1
  for (;;) {
    const at = terms[to] === 'and' && to > from && done + current > 0 && current % 100 === 0 ? to + 1 : to
    const value = digits === null ? numberWords.get(terms[at]) : undefined
    const scale = scales.get(terms[to])
    if (value !== undefined && fits(value, current, at > from)) {
      current += value
      to = at + 1
    } else if (scale !== undefined && current > 0) {
      if (scale === 100) current *= scale
      else {
        done += current * scale
        current = 0
      }
      to += 1
    } else return to > from ? { value: done + current, to } : null
  }
}

/** Tell whether a number word can follow: “five” behind “twenty” or “hundred”, not behind “ten”. */
function fits(value: number, current: number, started: boolean): boolean {
  if (!started) return true
  const below = current % 100
  return value > 0 && (below === 0 || (below >= 20 && below % 10 === 0 && value < 10))
}
