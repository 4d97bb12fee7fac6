import { relateMeasures, sameMeasures } from '../shared/measure.ts'
import { symmetric } from '../shared/symmetric.ts'
import { wordsOf } from './phrase.ts'
import { numberMeasure } from './schema.ts'
import type { NumberValue } from './schema.ts'

export function normalise({ number, precision }: NumberValue): NumberValue {
  return { number, precision }
}

export const relate = symmetric<NumberValue>({
  normalise,
  same: (value, context) => sameMeasures(numberMeasure(value), wordsOf(context)),
  differ: (a, b, context) => relateMeasures(numberMeasure(a), numberMeasure(b), wordsOf(context)),
})
