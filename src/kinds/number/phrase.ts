import { commonMeasure, phraseMeasure } from '../shared/measure.ts'
import { plainNouns } from '../shared/nouns.ts'
import { counted, grouped } from '../words.ts'
import { numberMeasure } from './schema.ts'
import type { AnswerNouns, KindContext } from '../kind.ts'
import type { AmountWords } from '../shared/measure.ts'
import type { NumberValue } from './schema.ts'

export function phrase(value: NumberValue, context: KindContext): string {
  return phraseMeasure(numberMeasure(value), wordsOf(context))
}

/** Write amounts with the fact’s unit. */
export function wordsOf({ unit }: KindContext): AmountWords {
  return (amount) => (unit ? counted(amount, unit.one, unit.many) : grouped(amount))
}

export const nouns: AnswerNouns<NumberValue> = {
  ...plainNouns,
  object: 'a figure',
  noun: 'figure',
  isOpen: ({ number }) => number === null,
  common: (values) => commonMeasure(values, ({ number }) => number),
}
