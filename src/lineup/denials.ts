import type { Choice } from '../kinds/choice.ts'
import type { Invitations } from '../kinds/invitations.ts'
import type { People } from '../kinds/people.ts'
import type { Topics } from '../kinds/topics.ts'

/**
 * Tell whether an answer affirms something of what another article denies, where the two values are
 * compatible.
 *
 * Lists that leave room for more are compatible even when they share nothing: who says that Ada Holm was
 * there, among others, doesn’t gainsay who denies that Bo Lind was; nor do choices that can both hold. Of
 * these a member in common is asked for. Compatible values of other kinds always speak of one thing.
 *
 * @param kind - The fact’s kind.
 * @param denied - The value that one article denies.
 * @param said - The compatible value that the other affirms.
 */
export function affirmsDenied(kind: string, denied: unknown, said: unknown): boolean {
  const members = membersOf[kind]
  if (members === undefined) return true
  const affirmed = new Set(members(said))
  return members(denied).some((member) => affirmed.has(member))
}

const membersOf: Readonly<Record<string, (value: unknown) => readonly string[]>> = {
  choice: (value) => [(value as Choice).option],
  people: (value) => (value as People).named,
  topics: (value) => (value as Topics).topics,
  invitations: (value) => (value as Invitations).extended.map(({ from, to }) => `${from} ${to}`),
}
