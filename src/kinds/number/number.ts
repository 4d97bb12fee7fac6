import type { Kind } from '../kind.ts'
import { nouns, phrase } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { numberOptions, numberSchema } from './schema.ts'
import type { NumberValue, NumberOptions } from './schema.ts'

/** How many or how much. */
export const number: Kind<NumberValue, NumberOptions> = {
  id: 'number',
  description: 'How many or how much, from 0 up.',
  options: numberOptions,
  schema: () => numberSchema,
  people: () => [],
  normalise,
  relate,
  affirms: () => true,
  phrase,
  nouns,
  picture,
}
