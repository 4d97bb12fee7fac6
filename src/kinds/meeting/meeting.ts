import type { Kind } from '../kind.ts'
import { nouns, phrase } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { meetingSchema } from './schema.ts'
import type { Meeting } from './schema.ts'

/** A meeting, as far as the article describes it. */
export const meeting: Kind<Meeting> = {
  id: 'meeting',
  description: 'Where, with whom and when people meet, and which of several meetings it is.',
  options: {},
  schema: () => meetingSchema,
  people: ({ who }) => who,
  normalise,
  relate,
  affirms: () => true,
  phrase,
  nouns,
  picture,
}
