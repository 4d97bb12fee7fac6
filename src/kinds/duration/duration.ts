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

/** Accept a length of time. */
const durationSchema = z
  .strictObject({
    minutes: z
      .int('a whole number of minutes')
      .positive('a number of minutes above 0')
      .nullable()
      .describe('The length in minutes; null where the article gives no figure.'),
    ...measureShape,
  })
  .refine(({ minutes, precision }) => (minutes === null) === (precision === 'unspecified'), {
    error:
      'minutes with precision exact, about, nearly, under or over, or minutes: null with precision: unspecified',
    path: ['precision'],
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
    isOpen: ({ minutes }) => minutes === null,
    alike: (values) => commonMeasure(values, measureOf),
    denial: (value, _context, subject) =>
      `${verb(subject, 'says', 'say')} it ${value === null ? 'never took place' : `was not ${phrase(value)}`}`,
    scale: (value) => measureInterval(measureOf(value))?.low ?? null,
    isBound: (value) => isBound(measureOf(value)),
  },
  picture,
  suggest,
}

function normalise({ minutes, precision, as }: Duration): Duration {
  return { minutes, precision, ...foldedWords({ precision, as }) }
}

/** See a duration as a measure in minutes, whose interval a picture can draw. */
function measureOf({ minutes, precision, as }: Duration): Measure {
  return { from: minutes, to: minutes, precision, as }
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
  if (value.as !== undefined) return saysOnly(subject, quoted(value.as))
  if (value.minutes === null) return `${verb(subject, 'gives', 'give')} no length`
  const length = phraseMeasure(measureOf(value), lengthInSentence)
  return `${hedgedVerb(subject, `${verb(subject, 'puts', 'put')} it at`, hedge)} ${length}`
}

/** Write a length as a sentence does: “an hour”. */
function lengthInSentence(minutes: number): string {
  return durationWords(minutes)
    .replace(/^1 hour$/, 'an hour')
    .replace(/^1 minute$/, 'a minute')
}

function brief({ minutes, precision, as }: Duration): string {
  if (as !== undefined) return quotedBriefly(as)
  return minutes === null || precision === 'unspecified'
    ? 'no length'
    : briefSigns[precision] + briefMinutes(minutes)
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
