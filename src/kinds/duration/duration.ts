import { z } from 'zod'
import { counted, grouped, quoted } from '../../text/phrasing.ts'
import type { Hedge, KindContext, Subject } from '../context.ts'
import type { Kind } from '../kind.ts'
import { mirroring } from '../relation.ts'
import type { Interval } from '../shared/interval.ts'
import {
  briefSigns,
  commonMeasure,
  foldedWords,
  hasFittingWords,
  isBound,
  measureInterval,
  measureShape,
  misfitOf,
  phraseMeasure,
  relateMeasures,
  sameMeasures,
  wordsWithoutFigure,
} from '../shared/measure.ts'
import type { Measure } from '../shared/measure.ts'
import { measureLine } from '../shared/pictures/measure-line.ts'
import type { MeasureScale } from '../shared/pictures/measure-line.ts'
import type { LinePicture, PictureSubject } from '../shared/pictures/picture.ts'
import { axisOver, decimalSteps } from '../shared/pictures/scale.ts'
import { hedgedVerb, plainTelling, quotedBriefly, saysOnly, verb } from '../shared/wording.ts'
import { suggest } from './patterns.ts'

const wholeMinutes = z.int('a whole number of minutes').positive('a number of minutes above 0')

/** Accept a length of time. */
const durationSchema = z
  .strictObject({
    minutes: wholeMinutes
      .nullable()
      .default(null)
      .describe(
        'The length in minutes; null where the article gives no figure. Default: from and to give it, or null.',
      ),
    from: wholeMinutes
      .optional()
      .describe(
        'The least, in minutes: beside to, as in “two to three hours”; alone, as in “at least an hour”.',
      ),
    to: wholeMinutes
      .optional()
      .describe('The most, in minutes: beside from, or alone, as in “at most an hour”.'),
    ...measureShape,
  })
  .superRefine((value, context) => {
    // A key that isn’t known, such as a misspelt one, is told alone.
    if (context.issues.length > 0) return
    const { minutes: figure, from, to, precision } = value
    const misfit = misfitOf(
      { figure, from, to, precision },
      'minutes',
      'minutes with precision exact, about, nearly, under or over, or minutes: null with precision: unspecified',
    )
    if (misfit !== null) context.addIssue({ code: 'custom', path: [misfit.key], message: misfit.expected })
  })
  .refine(hasFittingWords, wordsWithoutFigure)

/** A length of time, as firmly as the article gives it. */
export type Duration = z.infer<typeof durationSchema>

/** How long something took. */
export const duration: Kind<Duration> = {
  id: 'duration',
  description: 'How long something took, in minutes.',
  options: {},
  schema: () => durationSchema,
  example: () => ({ minutes: 90, precision: 'about' }),
  people: () => [],
  normalise,
  relate: mirroring<Duration>({
    normalise,
    same: (value) => sameMeasures(measureOf(value), phrase(value)),
    differ: (a, b) => relateMeasures([measureOf(a), phrase(a)], [measureOf(b), phrase(b)], durationWords),
  }),
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling: {
    ...plainTelling,
    nouns: 'lengths',
    isOpen: ({ precision }) => precision === 'unspecified',
    alike: (values) => commonMeasure(values, measureOf),
    denial: (value, _context, subject) =>
      `${verb(subject, 'says', 'say')} it ${value === null ? 'never took place' : `was not ${phrase(value)}`}`,
    scale: (value) => measureInterval(measureOf(value))?.low ?? null,
    ends: (value) => {
      const { from, to, precision } = value
      return from === undefined || to === undefined
        ? [value, value]
        : [
            { minutes: from, precision },
            { minutes: to, precision },
          ]
    },
    isBound: (value) => isBound(measureOf(value)),
  },
  picture,
  suggest,
}

function normalise({ minutes, from, to, precision, as }: Duration): Duration {
  return {
    minutes,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    precision,
    ...foldedWords({ precision, as }),
  }
}

/** See a duration as a measure in minutes, whose interval a picture can draw. */
function measureOf({ minutes, from, to, precision, as }: Duration): Measure {
  const isRange = from !== undefined || to !== undefined
  const [least = null, most = null] = isRange ? [from, to] : [minutes, minutes]
  return { from: least, to: most, precision, as }
}

function phrase(value: Duration): string {
  return phraseMeasure(measureOf(value), durationWords)
}

/**
 * Write a number of minutes as people say it: “45 minutes”, “1 hour”, “90 minutes”, “2 hours 30 minutes”, “3 days”.
 *
 * @param minutes - Minutes, rounded to whole ones.
 */
export function durationWords(minutes: number): string {
  const whole = Math.round(minutes)
  const [hours, rest, days] = [Math.floor(whole / 60), whole % 60, whole / (24 * 60)]
  // Up to two days people count hours; up to two hours they count minutes, unless it is one hour sharp.
  if (days >= 2 && Number.isInteger(days)) return `${grouped(days)} days`
  if (hours < 2 && whole !== 60) return counted(whole, 'minute', 'minutes')
  const hourWords = counted(hours, 'hour', 'hours')
  return rest === 0 ? hourWords : `${hourWords} ${counted(rest, 'minute', 'minutes')}`
}

function predicate(value: Duration, _: KindContext, subject: Subject, hedge?: Hedge): string {
  const { precision, as } = value
  if (as !== undefined) return saysOnly(subject, quoted(as))
  if (precision === 'unspecified') return `${verb(subject, 'gives', 'give')} no length`
  const measure = measureOf(value)
  // “Puts it at at least an hour” stumbles.
  const isOneEnded = measure.from === null || measure.to === null
  const says = isOneEnded ? verb(subject, 'says', 'say') : `${verb(subject, 'puts', 'put')} it at`
  return `${hedgedVerb(subject, says, hedge)} ${phraseMeasure(measure, lengthInSentence)}`
}

/** Write a length as a sentence does: “an hour”. */
function lengthInSentence(minutes: number): string {
  return durationWords(minutes)
    .replace(/^1 hour$/, 'an hour')
    .replace(/^1 minute$/, 'a minute')
}

function brief(value: Duration): string {
  const { precision, as } = value
  if (as !== undefined) return quotedBriefly(as)
  if (precision === 'unspecified') return 'no length'
  const { from, to } = measureOf(value)
  const sign = briefSigns[precision] + (from === null ? '≤ ' : to === null ? '≥ ' : '')
  const [low, high] = [from ?? to!, to ?? from!].map(briefMinutes) as [string, string]
  if (low === high) return sign + low
  // “2–3 h”, but “45 min–1 h”.
  const [, figure, unit] = /^(\d+)( \D+)$/.exec(low) ?? []
  const isOfOneUnit = unit !== undefined && /^\d+/.test(high) && high.replace(/^\d+/, '') === unit
  return `${sign}${isOfOneUnit ? figure! : low}–${high}`
}

/** Write a number of minutes in short: “90 min”, “2 h 30 min”, “3 days”. */
function briefMinutes(minutes: number): string {
  return durationWords(minutes)
    .replace(/ minutes?/, ' min')
    .replace(/ hours?/, ' h')
}

/**
 * Draw lengths along one line.
 *
 * @returns The picture, or null where no article gives a figure.
 */
function picture(subject: PictureSubject<Duration>): LinePicture | null {
  return measureLine(subject, measureOf, phrase, scaleOver)
}

/** The units that people count lengths of time in, the smallest first, each with the steps that clocks are read in. */
const units = [
  // Up to three hours people compare minutes.
  { most: 180, minutes: 1, label: 'min', steps: [1, 2, 5, 10, 15, 30, 60] },
  // Up to two days they compare hours.
  { most: 2 * 1440, minutes: 60, label: 'h', steps: [0.5, 1, 2, 3, 6, 12, 24] },
] as const
const minutesInDay = 1440

function scaleOver(span: Interval<number>): MeasureScale {
  const unit = units.find(({ most }) => span.high <= most)
  const { minutes, label, steps } = unit ?? {
    minutes: minutesInDay,
    label: 'days',
    steps: decimalSteps(span.high / minutesInDay, 1),
  }
  const { domain, ticks } = axisOver({ low: span.low / minutes, high: span.high / minutes }, steps)
  return {
    axis: {
      domain: { low: domain.low * minutes, high: domain.high * minutes },
      ticks: ticks.map((tick) => tick * minutes),
    },
    unit: '',
    label: (amount) =>
      `${grouped(amount / minutes)} ${label === 'days' && amount === minutesInDay ? 'day' : label}`,
  }
}
