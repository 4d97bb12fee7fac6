import { z } from 'zod'
import { textSchema } from '../../schema/text.ts'
import { fold } from '../fold.ts'
import { quoted } from '../words.ts'
import { intersection, within } from './interval.ts'
import type { Relation } from '../kind.ts'
import type { Interval } from './interval.ts'

/** How firmly an article gives a figure. */
export const precisions = ['exact', 'about', 'nearly', 'under', 'over', 'unspecified'] as const

/** One of `precisions`. */
export type Precision = (typeof precisions)[number]

/** The keys that every measure has beside its figure. */
export const measureShape = {
  precision: z
    .enum(precisions)
    .describe(
      'exact: the figure itself; about: “approximately”; nearly: just under; under: “less than”, down to half; over: “more than”; unspecified: no figure.',
    ),
  as: textSchema
    .optional()
    .describe(
      'The article’s own words in place of a figure, such as lengthy, as its quote has them. Default: none.',
    ),
}

/** What a measure’s schema says where words stand beside a figure. */
export const wordsWithoutFigure = {
  error: 'the article’s own words only with precision: unspecified',
  path: ['as'],
}

/** Tell whether a measure has words of its own only where it has no figure. */
export function hasFittingWords({
  precision,
  as,
}: {
  precision: Precision
  as?: string | undefined
}): boolean {
  return as === undefined || precision === 'unspecified'
}

/** A figure and how firmly it is given; the figure is null exactly where the precision is unspecified. */
export interface Measure {
  readonly amount: number | null
  readonly precision: Precision
  /** The article’s own words in place of a figure. */
  readonly as?: string | undefined
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
  // Who rounds up stays within the same sixth.
  nearly: { low: 5, high: 6 },
  // Who means less than half of a figure names another figure.
  under: { low: 3, high: 6 },
  // Who means more than double a figure names another figure.
  over: { low: 6, high: 12 },
}

const prefixes: Record<Exclude<Precision, 'unspecified'>, string> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
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
 * Put a measure in words: “about 90 minutes”, “lengthy” in quotation marks, “no figure”.
 *
 * @param measure - A valid measure.
 * @param inWords - Writes an amount with its unit.
 */
export function phraseMeasure({ amount, precision, as }: Measure, inWords: AmountWords): string {
  if (amount === null || precision === 'unspecified') return as === undefined ? 'no figure' : quoted(as)
  return prefixes[precision] + inWords(amount)
}

/** Fold the words that stand in place of a measure’s figure; nothing where there are none. */
export function foldedWords({ as }: Pick<Measure, 'as'>): { as?: string } {
  return as === undefined ? {} : { as: fold(as) }
}

/**
 * Say why two equal measures are the same.
 *
 * @param measure - A valid measure.
 * @param inWords - Writes an amount with its unit.
 */
export function sameMeasures(measure: Measure, inWords: AmountWords): string {
  return measure.amount === null && measure.as === undefined
    ? 'neither gives a figure'
    : `both say ${phraseMeasure(measure, inWords)}`
}

/**
 * Relate two measures that aren’t equal. They fit where the amounts that they take in overlap or touch; one is sharper where all its
 * amounts are among the other’s, or where only it gives a figure.
 *
 * @param a - A valid measure.
 * @param b - Another one.
 * @param inWords - Writes an amount with its unit.
 */
export function relateMeasures(a: Measure, b: Measure, inWords: AmountWords): Relation {
  const [spanA, spanB] = [measureInterval(a), measureInterval(b)]
  const [wordsA, wordsB] = [phraseMeasure(a, inWords), phraseMeasure(b, inWords)]
  if (!spanA || !spanB) return relateWithoutFigure([a, b], [wordsA, wordsB])
  const shared = intersection(spanA, spanB)
  if (!shared) {
    return { relation: 'conflict', onlyA: [wordsA], onlyB: [wordsB], reason: whyConflict([a, b], inWords) }
  }
  const [isInner, isOuter] = [within(spanA, spanB), within(spanB, spanA)]
  if (isInner && !isOuter) {
    const reason = whyWithin([wordsA, a], [wordsB, spanB], inWords)
    return { relation: 'sharper', onlyA: [wordsA], onlyB: [], reason }
  }
  if (isOuter && !isInner) {
    const reason = whyWithin([wordsB, b], [wordsA, spanA], inWords)
    return { relation: 'vaguer', onlyA: [], onlyB: [wordsB], reason }
  }
  const reason = `${wordsA} and ${wordsB} both leave room for ${range(shared, inWords)}`
  return { relation: 'overlapping', onlyA: [wordsA], onlyB: [wordsB], reason }
}

/** Relate two measures of which one at least gives no figure. */
function relateWithoutFigure(
  [a, b]: readonly [Measure, Measure],
  [wordsA, wordsB]: readonly [string, string],
): Relation {
  const [tellsA, tellsB] = [a, b].map(({ amount, as }) => (amount === null ? (as === undefined ? 0 : 1) : 2))
  if (tellsA === tellsB) {
    const reason = `one says ${wordsA}, the other ${wordsB}, and neither gives a figure`
    return { relation: 'incomparable', onlyA: [wordsA], onlyB: [wordsB], reason }
  }
  const isSharper = tellsA! > tellsB!
  const [more, less, words] = isSharper ? [a, b, wordsA] : [b, a, wordsB]
  const other = less.as === undefined ? '' : `; the other says ${quoted(less.as)}`
  const reason =
    more.amount === null
      ? `only one has a word for it, ${words}; neither gives a figure`
      : `only one gives a figure, ${words}${other}`
  return isSharper
    ? { relation: 'sharper', onlyA: [words], onlyB: [], reason }
    : { relation: 'vaguer', onlyA: [], onlyB: [words], reason }
}

function whyWithin(
  [inner, { precision }]: readonly [string, Measure],
  [outer, span]: readonly [string, Interval<number>],
  inWords: AmountWords,
): string {
  return `${inner} ${precision === 'exact' ? 'fits' : 'lies within'} ${outer}, taken as ${range(span, inWords)}`
}

function whyConflict([a, b]: readonly [Measure, Measure], inWords: AmountWords): string {
  const [wordsA, wordsB] = [phraseMeasure(a, inWords), phraseMeasure(b, inWords)]
  if (a.precision === 'exact' && b.precision === 'exact')
    return `${wordsA} and ${wordsB} are different figures`
  const withRange = (words: string, measure: Measure): string =>
    measure.precision === 'exact' ? words : `${words} (${range(measureInterval(measure)!, inWords)})`
  return `${withRange(wordsA, a)} and ${withRange(wordsB, b)} don’t overlap`
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
