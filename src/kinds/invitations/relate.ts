import { foldSpelling } from '../../text/fold.ts'
import { byCodeUnits } from '../../text/order.ts'
import { ahead, mirroring } from '../relation.ts'
import { relateUntold, sumOfParts } from '../shared/parts.ts'
import { foldPlace, relatePlaces } from '../shared/place-name.ts'
import { quoted } from '../../text/phrasing.ts'
import { phraseDirection, phraseOne, phraseTogether } from './phrase.ts'
import { directionOf, isOneTold } from './schema.ts'
import type { KindContext } from '../context.ts'
import type { Relation } from '../relation.ts'
import type { PartRelation } from '../shared/parts.ts'
import type { Invitation, Invitations } from './schema.ts'

export function normalise({ extended }: Invitations): Invitations {
  return {
    extended: extended
      .map(({ from, to, where, occasion }) => ({
        from,
        to,
        where: where && foldPlace(where),
        occasion: occasion && foldSpelling(occasion),
      }))
      .sort((a, b) => byCodeUnits(directionOf(a), directionOf(b))),
  }
}

export const relate = mirroring<Invitations>({
  normalise,
  same: (value, context) => `both say that ${phraseTogether(value, context)}`,
  differ,
})

export function affirms(said: Invitations, denied: Invitations): boolean {
  // Who denies that somebody was invited denies it of everybody who may have invited.
  return denied.extended.some(({ from, to }) =>
    said.extended.some((invitation) => invitation.to === to && (from === null || invitation.from === from)),
  )
}

/**
 * Relate invitations of which some go from the same one to the same other by their details; those that only one tells of make it
 * fuller. Where none is told twice, two that go each way between the same two overlap, as parts of one exchange; else nothing can be
 * compared.
 */
function differ(a: Invitations, b: Invitations, context: KindContext): Relation {
  const told = pairsOf(a, b, context)
  if (told.length === 0) return relateApart(a, b, context)
  const onlyA = a.extended.filter((invitation) => !told.some(([first]) => first === invitation))
  const onlyB = b.extended.filter((invitation) => !told.some(([, second]) => second === invitation))
  const isAlone = told.length === 1 && onlyA.length === 0 && onlyB.length === 0
  const details = told.flatMap(([invitation, other]) => {
    const parts = relateDetails(invitation, other, context).filter((part) => part !== null)
    if (isAlone || parts.length === 0) return parts
    const whole = sumOfParts(parts)
    const direction = phraseDirection({ ...invitation, from: invitation.from ?? other.from }, context)
    return [{ ...whole, reason: `${direction}: ${whole.reason}` }]
  })
  return sumOfParts([...[...onlyA.map(addedBy(true)), ...onlyB.map(addedBy(false))], ...details])

  function addedBy(isFirst: boolean) {
    return (invitation: Invitation) => {
      const words = phraseOne(invitation, context)
      return ahead('fuller', isFirst, [words], { verb: 'says that', object: words })
    }
  }
}

/**
 * Find the invitations that both tell of: those from the same one to the same other, then of the rest those to the same one of which
 * only one value says who invites, unless they can’t be one for their places.
 */
function pairsOf(a: Invitations, b: Invitations, context: KindContext): [Invitation, Invitation][] {
  const pairs: [Invitation, Invitation][] = []
  const pairUp = (alike: (first: Invitation, second: Invitation) => boolean) => {
    for (const first of sorted(a)) {
      if (pairs.some(([paired]) => paired === first)) continue
      const second = sorted(b).find(
        (candidate) => alike(first, candidate) && !pairs.some(([, paired]) => paired === candidate),
      )
      if (second !== undefined) pairs.push([first, second])
    }
  }
  pairUp((first, second) => directionOf(first) === directionOf(second))
  pairUp(
    (first, second) =>
      isOneTold(first, second) && relatePlaces(first.where, second.where, context)?.relation !== 'conflict',
  )
  return pairs
}

/** List invitations in the order of their directions, so that pairs don’t depend on the order in which they are written. */
function sorted({ extended }: Invitations): Invitation[] {
  return extended.toSorted((a, b) => byCodeUnits(directionOf(a), directionOf(b)))
}

function relateApart(a: Invitations, b: Invitations, context: KindContext): Relation {
  const isExchange = a.extended.some((first) =>
    b.extended.some((second) => first.from === second.to && second.from === first.to),
  )
  return {
    relation: isExchange ? 'overlapping' : 'incomparable',
    onlyA: a.extended.map((invitation) => phraseOne(invitation, context)),
    onlyB: b.extended.map((invitation) => phraseOne(invitation, context)),
    reason: `one says that ${phraseTogether(a, context)}, the other that ${phraseTogether(b, context)}`,
  }
}

function relateDetails(a: Invitation, b: Invitation, context: KindContext): (PartRelation | null)[] {
  return [
    a.from === b.from ? null : relateUntold('the inviter', nameIn(context, a.from), nameIn(context, b.from)),
    relatePlaces(a.where, b.where, context),
    relateOccasions(a.occasion, b.occasion),
  ]
}

function nameIn({ nameOf }: KindContext, id: string | null): string | null {
  return id === null ? null : nameOf(id)
}

/** Relate what an invitation is for: free words, so that two wordings never conflict. */
function relateOccasions(a: string | null, b: string | null): PartRelation | null {
  if (a === null || b === null) return relateUntold('the occasion', a, b)
  if (foldSpelling(a) === foldSpelling(b)) return null
  return {
    relation: 'overlapping',
    onlyA: [a],
    onlyB: [b],
    reason: `they word the occasion differently, ${quoted(a)} and ${quoted(b)}`,
  }
}
