import { commonMeasure } from '../shared/measure-telling.ts'
import { measureInterval } from '../shared/measure.ts'
import { verb } from '../shared/verb.ts'
import { plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { phrase } from './phrase.ts'
import { quantityMeasure } from './schema.ts'
import type { Quantity } from './schema.ts'

/** How figures are told together. */
export const telling: Telling<Quantity> = {
  ...plainTelling,
  nouns: 'figures',
  isOpen: ({ precision }) => precision === 'unspecified',
  alike: (values) => commonMeasure(values, quantityMeasure),
  denial: (value, context, subject) =>
    `${verb(subject, 'says', 'say')} ${value === null ? 'there was none' : `it was not ${phrase(value, context)}`}`,
  scale: (value) => measureInterval(quantityMeasure(value))?.low ?? null,
}
