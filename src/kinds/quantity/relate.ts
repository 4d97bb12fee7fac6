import { foldedWords, relateMeasures, sameMeasures } from '../shared/measure.ts'
import { mirroring } from '../shared/mirroring.ts'
import { phrase, wordsOf } from './phrase.ts'
import { numberOf, quantityMeasure } from './schema.ts'
import type { Quantity } from './schema.ts'

/** A fraction is its number; the article’s own words count only in place of a figure. */
export function normalise({ amount, from, to, precision, as }: Quantity): Quantity {
  return {
    ...(amount !== undefined && { amount: numberOf(amount) }),
    ...(from !== undefined && { from: numberOf(from) }),
    ...(to !== undefined && { to: numberOf(to) }),
    precision,
    ...foldedWords({ precision, as }),
  }
}

export const relate = mirroring<Quantity>({
  normalise,
  same: (value, context) => sameMeasures(quantityMeasure(value), phrase(value, context)),
  differ: (a, b, context) =>
    relateMeasures(
      [quantityMeasure(a), phrase(a, context)],
      [quantityMeasure(b), phrase(b, context)],
      wordsOf(context, a, b),
    ),
})
