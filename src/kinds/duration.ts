import { z } from 'zod'
import { phraseMeasure, precisionSchema, relateMeasures, sameMeasures } from './measure.ts'
import { symmetric } from './symmetric.ts'
import { counted } from './words.ts'
import type { Kind } from './kind.ts'
import type { Measure } from './measure.ts'

const durationSchema = z
  .strictObject({
    minutes: z
      .int('a whole number of minutes')
      .positive('a number of minutes above 0')
      .nullable()
      .describe('The length in minutes; null where the article gives no figure.'),
    precision: precisionSchema,
  })
  .refine(({ minutes, precision }) => (minutes === null) === (precision === 'unspecified'), {
    error: 'minutes with precision exact, about, under or over, or minutes: null with precision: unspecified',
    path: ['precision'],
  })

/** A length of time, as firmly as the article gives it. */
export type Duration = z.infer<typeof durationSchema>

/** How long something took. */
export const duration: Kind<Duration> = {
  id: 'duration',
  description: 'How long something took, in minutes.',
  options: {},
  schema: () => durationSchema,
  people: () => [],
  normalise,
  relate: symmetric({
    normalise,
    same: (value) => sameMeasures(durationMeasure(value), durationWords),
    differ: (a, b) => relateMeasures(durationMeasure(a), durationMeasure(b), durationWords),
  }),
  phrase: (value) => phraseMeasure(durationMeasure(value), durationWords),
}

/**
 * See a duration as a measure, whose interval a picture can draw.
 *
 * @param value - A valid duration.
 * @returns The measure in minutes.
 */
export function durationMeasure({ minutes, precision }: Duration): Measure {
  return { amount: minutes, precision }
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
  if (days >= 2 && Number.isInteger(days)) return counted(days, 'day', 'days')
  if (hours < 2 && whole !== 60) return counted(whole, 'minute', 'minutes')
  const hourWords = counted(hours, 'hour', 'hours')
  return rest === 0 ? hourWords : `${hourWords} ${counted(rest, 'minute', 'minutes')}`
}

function normalise({ minutes, precision }: Duration): Duration {
  return { minutes, precision }
}
