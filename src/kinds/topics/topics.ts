import type { Kind } from '../kind.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { affirms, normalise, relate } from './relate.ts'
import { topicsOptions, topicsSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { Topics, TopicsOptions } from './schema.ts'

/** What something was about. */
export const topics: Kind<Topics, TopicsOptions> = {
  id: 'topics',
  description: 'What something was about, all of it or some.',
  options: topicsOptions,
  schema: topicsSchema,
  people: () => [],
  normalise,
  relate,
  affirms,
  phrase,
  predicate,
  brief,
  telling,
  picture,
}
