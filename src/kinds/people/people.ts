import type { Kind } from '../kind.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { affirms, normalise, relate } from './relate.ts'
import { peopleOptions, peopleSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { People, PeopleOptions } from './schema.ts'

/** Who took part, is meant or is named. */
export const people: Kind<People, PeopleOptions> = {
  id: 'people',
  description: 'Who took part, all of them or some.',
  options: peopleOptions,
  schema: () => peopleSchema,
  people: ({ named }) => named,
  normalise,
  relate,
  affirms,
  phrase,
  predicate,
  brief,
  telling,
  picture,
}
