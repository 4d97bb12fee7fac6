import { plainNouns } from '../shared/nouns.ts'
import { listed } from '../words.ts'
import type { AnswerNouns, KindContext } from '../kind.ts'
import type { Invitation, Invitations } from './schema.ts'

export function phrase({ extended }: Invitations, context: KindContext): string {
  return extended.map((invitation) => phraseOne(invitation, context)).join('; ')
}

/** Put invitations in one clause: “Ann Archer invited Ben Bold to Lisbon and Ben Bold invited Ann Archer”. */
export function phraseTogether({ extended }: Invitations, context: KindContext): string {
  return listed(extended.map((invitation) => phraseOne(invitation, context)))
}

/** Put one invitation in words. */
export function phraseOne(invitation: Invitation, context: KindContext): string {
  const { where, occasion } = invitation
  return [phraseDirection(invitation, context), where && `to ${where}`, occasion && `for ${occasion}`]
    .filter((part) => part !== null)
    .join(' ')
}

/** Say who invited whom. */
export function phraseDirection({ from, to }: Invitation, { nameOf }: KindContext): string {
  return `${nameOf(from)} invited ${nameOf(to)}`
}

export const nouns: AnswerNouns<Invitations> = {
  ...plainNouns,
  verbs: ['tells of', 'tell of'],
  object: 'an invitation',
  noun: 'invitations',
}
