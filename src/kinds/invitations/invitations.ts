import type { Kind } from '../kind.ts'
import { placesOption } from '../shared/place-name.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { affirms, normalise, relate } from './relate.ts'
import { invitationsSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { PlacesOption } from '../shared/place-name.ts'
import type { Invitations } from './schema.ts'

/** Invitations between people or institutions. */
export const invitations: Kind<Invitations, PlacesOption> = {
  id: 'invitations',
  description: 'Who invited whom, where to and what for.',
  options: placesOption,
  schema: () => invitationsSchema,
  people: ({ extended }) => extended.flatMap(({ from, to }) => [from, to]),
  normalise,
  relate,
  affirms,
  phrase,
  predicate,
  brief,
  telling,
  picture,
}
