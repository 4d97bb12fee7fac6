import { z } from 'zod'
import { hasFittingWords, measureShape, wordsWithoutFigure } from '../shared/measure.ts'
import type { Measure } from '../shared/measure.ts'

/** Accept a length of time. */
export const durationSchema = z
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

/**
 * See a duration as a measure in minutes, whose interval a picture can draw.
 */
export function durationMeasure({ minutes, precision, as }: Duration): Measure {
  return { from: minutes, to: minutes, precision, as }
}
