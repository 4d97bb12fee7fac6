import type { Kind } from '../kind.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { quantityOptions, quantitySchema } from './schema.ts'
import { telling } from './telling.ts'
import type { Quantity, QuantityOptions } from './schema.ts'

/** How many or how much. */
export const quantity: Kind<Quantity, QuantityOptions> = {
  id: 'quantity',
  description: 'How many or how much: a count, an amount or a share, from 0 up, with its bounds.',
  options: quantityOptions,
  schema: () => quantitySchema,
  people: () => [],
  normalise,
  relate,
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling,
  picture,
}
