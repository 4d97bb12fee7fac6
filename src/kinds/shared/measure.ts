import { z } from 'zod'
import { textSchema } from '../../schema/scalars.ts'
import { foldSpelling } from '../../text/fold.ts'
import { quoted } from '../../text/phrasing.ts'
import { ahead } from '../relation.ts'
import type { Relation } from '../relation.ts'
import { intersection, within } from './interval.ts'
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

/** How a measure’s figure, its ends and its precision stand in content; undefined or null for what is left out. */
export interface MeasureKeys {
  readonly figure: number | null | undefined
  readonly from: number | undefined
  readonly to: number | undefined
  readonly precision: Precision
}

/**
 * Find where a measure’s figure, ends and precision don’t go together.
 *
 * @param figureKey - What the kind calls the figure: `amount`.
 * @param figureWords - What is expected where there is a figure without precision, or precision without a figure.
 * @returns The key that is wrong, and what is expected of it; null where nothing is.
 */
export function misfitOf<Key extends string>(
  { figure, from, to, precision }: MeasureKeys,
  figureKey: Key,
  figureWords: string,
): { readonly key: Key | 'precision' | 'to'; readonly expected: string } | null {
  const hasFigure = figure !== undefined && figure !== null
  const isRange = from !== undefined || to !== undefined
  if (hasFigure && isRange) return { key: figureKey, expected: `either ${figureKey}, or from and to` }
  if ((hasFigure || isRange) === (precision === 'unspecified')) {
    return { key: 'precision', expected: figureWords }
  }
  if (isRange && !['exact', 'about'].includes(precision)) {
    return { key: 'precision', expected: 'exact or about beside from and to' }
  }
  const isTurnedRound = from !== undefined && to !== undefined && from >= to
  return isTurnedRound ? { key: 'to', expected: 'more than from' } : null
}

/** Figures that an article gives: one, or those between two ends; none exactly where the precision is unspecified. */
export interface Measure {
  /** The least figure; null where there is none. The same as `to` for a single figure. */
  readonly from: number | null
  readonly to: number | null
  readonly precision: Precision
  /** The article’s own words in place of a figure. */
  readonly as?: string | undefined
  /** True where “more than” and “under” leave out the figure itself, as they do of what can be counted. */
  readonly isStrict?: boolean
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
  under: { low: 3, high: 6, open: 'high' },
  // Who means more than double a figure names another figure.
  over: { low: 6, high: 12, open: 'low' },
}

const prefixes: Record<Exclude<Precision, 'unspecified'>, string> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  under: 'under ',
  over: 'more than ',
}

/** What stands before a figure in an overview. */
export const briefSigns: Record<Exclude<Precision, 'unspecified'>, string> = {
  exact: '',
  about: '≈ ',
  nearly: 'nearly ',
  under: '< ',
  over: '> ',
}

/**
 * Tell which amounts a measure takes in.
 *
 * @returns The interval in the measure’s own unit, from 0 to infinity where it has no end; null where there is no figure.
 */
export function measureInterval({ from, to, precision, isStrict = false }: Measure): Interval<number> | null {
  if (precision === 'unspecified') return null
  const { low, high, open } = sixths[precision]
  return {
    low: from === null ? 0 : (from * low) / 6,
    high: to === null ? Infinity : (to * high) / 6,
    ...(isStrict && { open }),
  }
}

/**
 * Put a measure in words: “about 90 minutes”, “at least 12 letters”, “lengthy” in quotation marks, “no figure”.
 *
 * @param inWords - Writes an amount with its unit.
 */
export function phraseMeasure({ from, to, precision, as }: Measure, inWords: AmountWords): string {
  if (precision === 'unspecified') return as === undefined ? 'no figure' : quoted(as)
  const prefix = prefixes[precision]
  if (from === null || to === null)
    return `${from === null ? 'at most' : 'at least'} ${prefix}${inWords(from ?? to!)}`
  return prefix + range({ low: from, high: to }, inWords)
}

/** Fold the words that stand in place of a measure’s figure; nothing where there are none. */
export function foldedWords({ precision, as }: Pick<Measure, 'precision' | 'as'>): { as?: string } {
  return as === undefined || precision !== 'unspecified' ? {} : { as: foldSpelling(as) }
}

/** Say why two equal measures are the same, from one of them and its words. */
export function sameMeasures({ precision, as }: Measure, words: string): string {
  return precision === 'unspecified' && as === undefined ? 'neither gives a figure' : `both say ${words}`
}

/** A measure beside its words. */
export type WordedMeasure = readonly [measure: Measure, words: string]

/**
 * Relate two measures that aren’t equal. They fit where the amounts that they take in overlap or touch; one is sharper where all its
 * amounts are among the other’s, or where only it gives a figure.
 *
 * @param inWords - Writes an amount with its unit.
 */
export function relateMeasures(one: WordedMeasure, other: WordedMeasure, inWords: AmountWords): Relation {
  const [[a, wordsA], [b, wordsB]] = [one, other]
  const [spanA, spanB] = [measureInterval(a), measureInterval(b)]
  if (!spanA || !spanB) return relateWithoutFigure(one, other)
  const both = { onlyA: [wordsA], onlyB: [wordsB] }
  const shared = intersection(spanA, spanB)
  if (!shared) return { relation: 'conflict', ...both, reason: whyConflict(one, other, inWords) }
  const [isInner, isOuter] = [within(spanA, spanB), within(spanB, spanA)]
  if (isInner !== isOuter) {
    const [inner, outer] = isInner ? [one, other] : [other, one]
    return ahead('sharper', isInner, [inner[1]], whyWithin(inner, outer, inWords))
  }
  const reason = `${wordsA} and ${wordsB} both leave room for ${range(shared, rounded(inWords))}`
  return { relation: 'overlapping', ...both, reason }
}

/** Relate two measures of which one at least gives no figure. */
function relateWithoutFigure(one: WordedMeasure, other: WordedMeasure): Relation {
  const told = ([{ precision, as }]: WordedMeasure): number =>
    precision === 'unspecified' ? Number(as !== undefined) : 2
  const [wordsA, wordsB] = [one[1], other[1]]
  if (told(one) === told(other)) {
    const reason = `one says ${wordsA}, the other ${wordsB}, and neither gives a figure`
    return { relation: 'incomparable', onlyA: [wordsA], onlyB: [wordsB], reason }
  }
  const isFirst = told(one) > told(other)
  const [more, less] = isFirst ? [one, other] : [other, one]
  return ahead('sharper', isFirst, [more[1]], whyTold(more, less))
}

function whyTold([more, words]: WordedMeasure, [less]: WordedMeasure): string {
  if (more.precision === 'unspecified') return `only one has a word for it, ${words}; neither gives a figure`
  return `only one gives a figure, ${words}${less.as === undefined ? '' : `; the other says ${quoted(less.as)}`}`
}

function whyWithin([inner, words]: WordedMeasure, outer: WordedMeasure, inWords: AmountWords): string {
  return `${words} ${isExact(inner) ? 'fits' : 'lies within'} ${outer[1]}${reach(outer[0], ', taken as ', inWords)}`
}

function whyConflict(one: WordedMeasure, other: WordedMeasure, inWords: AmountWords): string {
  const [[a, wordsA], [b, wordsB]] = [one, other]
  if (isExact(a) && isExact(b)) return `${wordsA} and ${wordsB} are different figures`
  const [reachA, reachB] = [a, b].map((measure) => {
    const words = reach(measure, ' (', inWords)
    return words === '' ? '' : `${words})`
  })
  return `${wordsA}${reachA!} and ${wordsB}${reachB!} don’t overlap`
}

function isExact({ from, to, precision }: Measure): boolean {
  return precision === 'exact' && from === to
}

/** Say how far a measure reaches, behind some words; nothing where its own words say it. */
function reach(measure: Measure, before: string, inWords: AmountWords): string {
  const span = measureInterval(measure)!
  return measure.precision === 'exact' || span.high === Infinity ? '' : before + range(span, rounded(inWords))
}

/** Tell whether a measure only says what the figure is below or above. */
export function isBound({ from, to, precision }: Measure): boolean {
  return precision === 'under' || precision === 'over' || (from === null) !== (to === null)
}

/** Write an interval, its unit only once where both ends have the same one: “75 to 105 minutes”. */
function range({ low, high }: Interval<number>, inWords: AmountWords): string {
  const [from, to] = [inWords(low), inWords(high)]
  if (from === to) return to
  if (low === 0) return `0 to ${to}`
  const [, number, unit] = /^([\d.,]+) (\D+)$/.exec(from) ?? []
  return number && to.replace(/^[\d.,]+ /, '') === unit ? `${number} to ${to}` : `${from} to ${to}`
}

/** Write ends of an interval in three digits or a whole number: a sixth either way is no finer than that. */
function rounded(inWords: AmountWords): AmountWords {
  return (amount) => inWords(amount < 100 ? Number(amount.toPrecision(3)) : Math.round(amount))
}

/** Precisions that stay near their figure: who says “over an hour” and who says “nearly an hour” don’t say the same. */
const near: readonly Precision[] = ['exact', 'about', 'nearly']

/**
 * Find the value that stands for several with the same figures, told with more or less precision.
 *
 * @param values - At least one.
 * @param measureOf - Sees a value as a measure.
 * @returns Null where the figures differ, or where some lie on different sides of them.
 */
export function commonMeasure<Value extends { precision: Precision }>(
  values: readonly Value[],
  measureOf: (value: Value) => Measure,
): Value | null {
  const first = values[0]!
  const { from, to } = measureOf(first)
  const measures = values.map(measureOf)
  if (measures.some((measure) => measure.from !== from || measure.to !== to)) return null
  const precisions = new Set(measures.map(({ precision }) => precision))
  if (precisions.size === 1) return first
  return [...precisions].every((precision) => near.includes(precision))
    ? { ...first, precision: 'about' }
    : null
}
