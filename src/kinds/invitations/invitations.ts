import type { Kind } from '../kind.ts'
import { nouns, phrase } from './phrase.ts'
import { picture } from './picture.ts'
import { affirms, normalise, relate } from './relate.ts'
import { invitationsSchema } from './schema.ts'
import type { Invitations } from './schema.ts'

/** Invitations between people or institutions. */
export const invitations: Kind<Invitations> = {
  id: 'invitations',
  description: 'Who invited whom, where to and what for.',
  options: {},
  schema: () => invitationsSchema,
  people: ({ extended }) => extended.flatMap(({ from, to }) => [from, to]),
  normalise,
  relate,
  affirms,
  phrase,
  nouns,
  picture,
}
