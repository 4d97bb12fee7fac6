import { z } from 'zod'
import { hasFittingWords, measureShape, wordsWithoutFigure } from '../shared/measure.ts'
import { unitSchema } from '../shared/unit.ts'
import type { Unit } from '../kind.ts'
import type { Measure } from '../shared/measure.ts'

/** Accept a number. */
export const numberSchema = z
  .strictObject({
    number: z
      .number('a number')
      // “Under” and “over” halve and double a figure, which makes sense from zero up only.
      .nonnegative('a number from 0 up')
      .nullable()
      .describe('The number; null where the article gives no figure.'),
    ...measureShape,
  })
  .refine(({ number, precision }) => (number === null) === (precision === 'unspecified'), {
    error:
      'a number with precision exact, about, nearly, under or over, or number: null with precision: unspecified',
    path: ['precision'],
  })
  .refine(({ number, precision }) => number !== 0 || precision === 'exact', {
    error: 'exact beside 0, which has neither a half nor a double',
    path: ['precision'],
  })
  .refine(hasFittingWords, wordsWithoutFigure)

/** A number, as firmly as the article gives it. */
export type NumberValue = z.infer<typeof numberSchema>

/** The keys of a number fact: what its numbers count. */
export interface NumberOptions {
  readonly unit?: Unit | undefined
}

/** The keys that a number fact has beside the shared ones. */
export const numberOptions = {
  unit: unitSchema.optional().describe('What the numbers count. Default: bare numbers.'),
}

/**
 * See a number as a measure in the fact’s own unit, whose interval a picture can draw.
 */
export function numberMeasure({ number, precision, as }: NumberValue): Measure {
  return { amount: number, precision, as }
}
