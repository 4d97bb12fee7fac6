import { z } from 'zod'
import { textSchema } from '../schema/text.ts'
import { phraseMeasure, precisionSchema, relateMeasures, sameMeasures } from './measure.ts'
import { symmetric } from './symmetric.ts'
import { counted, grouped } from './words.ts'
import type { Kind, KindContext, Unit } from './kind.ts'
import type { AmountWords, Measure } from './measure.ts'

const numberSchema = z
  .strictObject({
    number: z
      .number('a number')
      // “Under” and “over” halve and double a figure, which makes sense from zero up only.
      .nonnegative('a number from 0 up')
      .nullable()
      .describe('The number; null where the article gives no figure.'),
    precision: precisionSchema,
  })
  .refine(({ number, precision }) => (number === null) === (precision === 'unspecified'), {
    error: 'a number with precision exact, about, under or over, or number: null with precision: unspecified',
    path: ['precision'],
  })
  .refine(({ number, precision }) => number !== 0 || precision === 'exact', {
    error: 'exact beside 0, which has neither a half nor a double',
    path: ['precision'],
  })

/** A number, as firmly as the article gives it. */
export type NumberValue = z.infer<typeof numberSchema>

/** The keys of a number fact: what its numbers count. */
export interface NumberOptions {
  readonly unit?: Unit | undefined
}

/** How many or how much. */
export const number: Kind<NumberValue, NumberOptions> = {
  id: 'number',
  description: 'How many or how much, from 0 up.',
  options: {
    unit: z
      .strictObject({
        one: textSchema.describe('The word for one of it, such as call.'),
        many: textSchema.describe('The word for several of it, such as calls.'),
      })
      .optional()
      .describe('What the numbers count. Default: bare numbers.'),
  },
  schema: () => numberSchema,
  people: () => [],
  normalise,
  relate: symmetric({
    normalise,
    same: (value, context) => sameMeasures(numberMeasure(value), wordsOf(context)),
    differ: (a, b, context) => relateMeasures(numberMeasure(a), numberMeasure(b), wordsOf(context)),
  }),
  phrase: (value, context) => phraseMeasure(numberMeasure(value), wordsOf(context)),
}

/**
 * See a number as a measure, whose interval a picture can draw.
 *
 * @param value - A valid number.
 * @returns The measure in the fact’s own unit.
 */
export function numberMeasure({ number, precision }: NumberValue): Measure {
  return { amount: number, precision }
}

function wordsOf({ unit }: KindContext): AmountWords {
  return (amount) => (unit ? counted(amount, unit.one, unit.many) : grouped(amount))
}

function normalise({ number, precision }: NumberValue): NumberValue {
  return { number, precision }
}
