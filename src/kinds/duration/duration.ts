import type { Kind } from '../kind.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { durationSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { Duration } from './schema.ts'

/** How long something took. */
export const duration: Kind<Duration> = {
  id: 'duration',
  description: 'How long something took, in minutes.',
  options: {},
  schema: () => durationSchema,
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
