import type { Kind } from '../kind.ts'
import { placesOption } from '../shared/place-name.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { normalise, relate } from './relate.ts'
import { meetingSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { PlacesOption } from '../shared/place-name.ts'
import type { Meeting } from './schema.ts'

/** A meeting, as far as the article describes it. */
export const meeting: Kind<Meeting, PlacesOption> = {
  id: 'meeting',
  description: 'Where, with whom and when people meet, and which of several meetings it is.',
  options: placesOption,
  schema: () => meetingSchema,
  people: ({ who }) => who,
  normalise,
  relate,
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling,
  picture,
}
