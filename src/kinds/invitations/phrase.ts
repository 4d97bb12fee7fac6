import { briefest, hedgedBehind, shortNameIn, verb } from '../shared/wording.ts'
import { narrowest } from '../shared/place-name.ts'
import { cardinal, listed } from '../../text/phrasing.ts'
import type { Hedge, KindContext, Subject } from '../context.ts'
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
  return from === null ? `${nameOf(to)} was invited` : `${nameOf(from)} invited ${nameOf(to)}`
}

// Two invitations can be taken in at a glance; more are counted.
const invitationsInSentence = 2

export function predicate(
  { extended }: Invitations,
  context: KindContext,
  subject: Subject,
  hedge?: Hedge,
): string {
  const [first] = extended
  const short = { ...context, nameOf: (id: string) => shortNameIn(context, id) }
  return saysInvited() + hedgedBehind(hedge)

  function saysInvited(): string {
    if (extended.length > invitationsInSentence) {
      return `${verb(subject, 'tells of', 'tell of')} ${cardinal(extended.length)} invitations`
    }
    const says = verb(subject, 'says', 'say')
    return isExchange(extended) && extended.every(({ where }) => where === null)
      ? `${says} ${short.nameOf(first!.from!)} and ${short.nameOf(first!.to)} invited each other`
      : `${says} ${listed(extended.map((invitation) => phraseBriefly(invitation, short)))}`
  }
}

export function brief({ extended }: Invitations, context: KindContext): string {
  const [{ from, to, where }] = extended as [Invitation]
  const invited = shortNameIn(context, to)
  const inviting = from === null ? '' : shortNameIn(context, from)
  const more = extended.length - 1
  const count = `${extended.length} invitations`
  if (isExchange(extended)) return briefest(`${inviting} ⇄ ${invited}`, count)
  const direction = `${inviting} → ${invited}`.trimStart()
  if (more > 0) return briefest(`${direction} +${more}`, count)
  return where === null
    ? briefest(direction, '1 invitation')
    : briefest(`${direction}, ${narrowest(where)}`, direction, '1 invitation')
}

/** Tell whether invitations are two that go each way. */
function isExchange([first, second, ...more]: readonly Invitation[]): boolean {
  return more.length === 0 && first?.from === second?.to && first?.to === second?.from
}

/** Put one invitation with its narrowest place, or with its occasion where no place is told. */
function phraseBriefly({ where, occasion, ...direction }: Invitation, context: KindContext): string {
  return where === null
    ? phraseOne({ ...direction, where, occasion }, context)
    : phraseOne({ ...direction, where: narrowest(where), occasion: null }, context)
}
