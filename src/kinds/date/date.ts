import type { Kind } from '../kind.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { dateSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { DateValue } from './schema.ts'

/** When something happened or will. */
export const date: Kind<DateValue> = {
  id: 'date',
  description: 'When something happened or will: a day, a month, a year, or a span in which it lies.',
  options: {},
  schema: () => dateSchema,
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
