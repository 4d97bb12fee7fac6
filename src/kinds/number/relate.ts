import { foldedWords, relateMeasures, sameMeasures } from '../shared/measure.ts'
import { mirroring } from '../shared/mirroring.ts'
import { wordsOf } from './phrase.ts'
import { numberMeasure } from './schema.ts'
import type { NumberValue } from './schema.ts'

export function normalise({ number, precision, as }: NumberValue): NumberValue {
  return { number, precision, ...foldedWords({ as }) }
}

export const relate = mirroring<NumberValue>({
  normalise,
  same: (value, context) => sameMeasures(numberMeasure(value), wordsOf(context)),
  differ: (a, b, context) => relateMeasures(numberMeasure(a), numberMeasure(b), wordsOf(context)),
})
