import { z } from 'zod'
import { intersection } from './interval.ts'
import type { Interval } from './interval.ts'
import type { Relation } from '../kind.ts'

/** How firmly an article gives a figure. */
export const precisions = ['exact', 'about', 'under', 'over', 'unspecified'] as const

/** One of `precisions`. */
export type Precision = (typeof precisions)[number]

/** Accept a precision. */
export const precisionSchema = z
  .enum(precisions)
  .describe(
    'exact: the figure itself; about: “approximately”; under: “nearly”; over: “more than”; unspecified: no figure.',
  )

/** A figure and how firmly it is given; the figure is null exactly where the precision is unspecified. */
export interface Measure {
  readonly amount: number | null
  readonly precision: Precision
}

/** Write an amount with its unit: “90 minutes”. */
export type AmountWords = (amount: number) => string

/**
 * The least and the most that a speaker may mean, in sixths of the figure: whole sixths keep ends that touch equal
 * in floating point, too.
 */
const sixths: Record<Exclude<Precision, 'unspecified'>, Interval<number>> = {
  exact: { low: 6, high: 6 },
  // Speakers round an hour and a half to the quarter of an hour: a sixth of it either way.
  about: { low: 5, high: 7 },
  // Who means less than half of a figure names another figure.
  under: { low: 3, high: 6 },
  // Who means more than double a figure names another figure.
  over: { low: 6, high: 12 },
}

const prefixes: Record<Exclude<Precision, 'unspecified'>, string> = {
  exact: '',
  about: 'about ',
  under: 'under ',
  over: 'more than ',
}

/**
 * Tell which amounts a measure takes in.
 *
 * @param measure - A valid measure.
 * @returns The interval in the measure’s own unit, or null where there is no figure.
 */
export function measureInterval({ amount, precision }: Measure): Interval<number> | null {
  if (amount === null || precision === 'unspecified') return null
  const { low, high } = sixths[precision]
  return { low: (amount * low) / 6, high: (amount * high) / 6 }
}

/**
 * Put a measure in words: “about 90 minutes”, “no figure”.
 *
 * @param measure - A valid measure.
 * @param inWords - Writes an amount with its unit.
 */
export function phraseMeasure({ amount, precision }: Measure, inWords: AmountWords): string {
  return amount === null || precision === 'unspecified' ? 'no figure' : prefixes[precision] + inWords(amount)
}

/**
 * Say why two equal measures are the same.
 *
 * @param measure - A valid measure.
 * @param inWords - Writes an amount with its unit.
 */
export function sameMeasures(measure: Measure, inWords: AmountWords): string {
  return measure.amount === null ? 'neither gives a figure' : `both say ${phraseMeasure(measure, inWords)}`
}

/**
 * Relate two measures that aren’t equal: compatible where the amounts that they take in overlap or touch.
 *
 * @param a - A valid measure.
 * @param b - Another one.
 * @param inWords - Writes an amount with its unit.
 */
export function relateMeasures(a: Measure, b: Measure, inWords: AmountWords): Relation {
  const [spanA, spanB] = [measureInterval(a), measureInterval(b)]
  if (!spanA || !spanB) {
    const figure = phraseMeasure(spanA ? a : b, inWords)
    return { relation: 'incomparable', reason: `“no figure” can neither agree nor conflict with ${figure}` }
  }
  const shared = intersection(spanA, spanB)
  return shared
    ? { relation: 'compatible', reason: whyCompatible([a, b], [spanA, spanB], shared, inWords) }
    : { relation: 'conflict', reason: whyConflict([a, b], [spanA, spanB], inWords) }
}

function whyCompatible(
  [a, b]: readonly [Measure, Measure],
  [spanA, spanB]: readonly [Interval<number>, Interval<number>],
  shared: Interval<number>,
  inWords: AmountWords,
): string {
  const [wordsA, wordsB] = [phraseMeasure(a, inWords), phraseMeasure(b, inWords)]
  if (a.precision === 'exact') return `${wordsA} fits ${wordsB}, taken as ${range(spanB, inWords)}`
  if (b.precision === 'exact') return `${wordsB} fits ${wordsA}, taken as ${range(spanA, inWords)}`
  return `${wordsA} and ${wordsB} have ${range(shared, inWords)} in common`
}

function whyConflict(
  [a, b]: readonly [Measure, Measure],
  [spanA, spanB]: readonly [Interval<number>, Interval<number>],
  inWords: AmountWords,
): string {
  const [wordsA, wordsB] = [phraseMeasure(a, inWords), phraseMeasure(b, inWords)]
  if (a.precision === 'exact' && b.precision === 'exact')
    return `${wordsA} and ${wordsB} are different figures`
  const withRange = (words: string, span: Interval<number>): string =>
    span.low === span.high ? words : `${words} (${range(span, inWords)})`
  return `${withRange(wordsA, spanA)} and ${withRange(wordsB, spanB)} don’t overlap`
}

/** Write an interval, its unit only once where both ends have the same one: “75 to 105 minutes”. */
function range({ low, high }: Interval<number>, inWords: AmountWords): string {
  const [from, to] = [inWords(readable(low)), inWords(readable(high))]
  if (from === to) return to
  const [, number, unit] = /^([\d.,]+) (\D+)$/.exec(from) ?? []
  return number && to.replace(/^[\d.,]+ /, '') === unit ? `${number} to ${to}` : `${from} to ${to}`
}

/** Round an end of an interval to three digits or a whole number: a sixth either way is no finer than that. */
function readable(amount: number): number {
  return amount < 100 ? Number(amount.toPrecision(3)) : Math.round(amount)
}

/**
 * Find the figure that others fit: about their number where they share it, else the exact one among them.
 *
 * @param values - Values that all agree with each other, at least one.
 * @param amountOf - Gives a value’s figure.
 */
export function commonMeasure<Value extends { precision: Precision }>(
  values: readonly Value[],
  amountOf: (value: Value) => number | null,
): Value | null {
  const [first] = values
  if (first !== undefined && values.every((value) => amountOf(value) === amountOf(first))) {
    return { ...first, precision: 'about' }
  }
  return values.find(({ precision }) => precision === 'exact') ?? null
}
