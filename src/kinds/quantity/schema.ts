import { z } from 'zod'
import { textSchema } from '../../schema/scalars.ts'
import { measureShape, misfitOf } from '../shared/measure.ts'
import { verbOption, unitSchema } from '../context.ts'
import type { Unit, VerbOption } from '../context.ts'
import type { Measure } from '../shared/measure.ts'

const amountWords = 'a number from 0 up, or a fraction such as 2/3'

const amountSchema = z.union(
  // “Under” and “over” halve and double a figure, which makes sense from zero up only.
  [
    z.number(amountWords).nonnegative(amountWords),
    z.string(amountWords).regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, amountWords),
  ],
  amountWords,
)

/** A number, or a fraction as content writes it: `2/3`. */
export type Amount = z.infer<typeof amountSchema>

/** Accept a quantity. */
export const quantitySchema = z
  .strictObject(
    {
      amount: amountSchema
        .optional()
        .describe('The figure, such as 12 or 2/3. Default: from and to give it, or there is none.'),
      from: amountSchema
        .optional()
        .describe('The least: beside to, as in “12 to 15”; alone, as in “at least 12”.'),
      to: amountSchema.optional().describe('The most: beside from, or alone, as in “at most 15”.'),
      precision: measureShape.precision,
      as: textSchema
        .optional()
        .describe(
          'The article’s own words for it, such as a dozen or several, as its quote has them. Default: none.',
        ),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys' && issue.keys.includes('number')
          ? 'Write amount in place of number: { amount: 3, precision: exact }; leave it out where there is no figure.'
          : undefined,
    },
  )
  .superRefine((value, context) => {
    const { amount, from, to, precision } = value
    const complain = (path: keyof typeof value, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message })
    }
    // A key that isn’t known, such as a misspelt amount, is told alone.
    if (context.issues.length > 0) return
    const [figure, least, most] = [amount, from, to].map((end) => (end === undefined ? end : numberOf(end)))
    const misfit = misfitOf(
      { figure, from: least, to: most, precision },
      'amount',
      'a figure with precision exact, about, nearly, under or over, or none with unspecified',
    )
    if (amount === 0 && precision !== 'exact') {
      complain('precision', 'exact beside 0, which has neither a half nor a double')
    }
    if (from === 0 && to === undefined) complain('from', 'more than 0, which every figure is at least')
    if (to === 0) complain('to', 'amount: 0 for none')
    else if (misfit !== null) complain(misfit.key, misfit.expected)
  })

/** A count or an amount, as firmly as the article gives it. */
export type Quantity = z.infer<typeof quantitySchema>

/** The keys of a quantity fact: what its figures count. */
export interface QuantityOptions extends VerbOption {
  readonly unit?: Unit | undefined
}

/** The keys that a quantity fact has beside the shared ones. */
export const quantityOptions = {
  ...verbOption,
  unit: unitSchema
    .extend({
      before: z
        .literal(true)
        .optional()
        .describe('True for a sign that stands before its figure, such as $. Default: a word behind it.'),
    })
    .optional()
    .describe('What the figures count. Default: bare numbers.'),
}

/** See a quantity as a measure in the fact’s own unit, whose interval a picture can draw. */
export function quantityMeasure({ amount, from, to, precision, as }: Quantity): Measure {
  const ends = amount === undefined ? [from, to] : [amount, amount]
  const [low, high] = ends.map((end) => (end === undefined ? null : numberOf(end)))
  return { from: low!, to: high!, precision, as, isStrict: true }
}

/** Give the number that an amount stands for. */
export function numberOf(amount: Amount): number {
  if (typeof amount === 'number') return amount
  const [part, whole] = amount.split('/').map(Number)
  return part! / whole!
}
