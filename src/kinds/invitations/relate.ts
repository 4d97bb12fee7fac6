import { foldSpelling } from '../../text/fold.ts'
import { byCodeUnits } from '../../text/order.ts'
import { ahead, mirroring } from '../relation.ts'
import { relateUntold, sumOfParts } from '../shared/parts.ts'
import { foldPlace, relatePlaces } from '../shared/place-name.ts'
import { quoted } from '../../text/phrasing.ts'
import { phraseDirection, phraseOne, phraseTogether } from './phrase.ts'
import { directionOf } from './schema.ts'
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
  const directions = new Set(said.extended.map(directionOf))
  return denied.extended.some((invitation) => directions.has(directionOf(invitation)))
}

/**
 * Relate invitations of which some go from the same one to the same other by their details; those that only one tells of make it
 * fuller. Where none is told twice, two that go each way between the same two overlap, as parts of one exchange; else nothing can be
 * compared.
 */
function differ(a: Invitations, b: Invitations, context: KindContext): Relation {
  const [onlyA, onlyB] = [untold(a, b), untold(b, a)]
  const told = a.extended.filter((invitation) => !onlyA.includes(invitation))
  if (told.length === 0) return relateApart(a, b, context)
  const isAlone = told.length === 1 && onlyA.length === 0 && onlyB.length === 0
  const details = told.flatMap((invitation) => {
    const other = b.extended.find((candidate) => directionOf(candidate) === directionOf(invitation))!
    const parts = relateDetails(invitation, other, context).filter((part) => part !== null)
    if (isAlone || parts.length === 0) return parts
    const whole = sumOfParts(parts)
    return [{ ...whole, reason: `${phraseDirection(invitation, context)}: ${whole.reason}` }]
  })
  return sumOfParts([...[...onlyA.map(addedBy(true)), ...onlyB.map(addedBy(false))], ...details])

  function addedBy(isFirst: boolean) {
    return (invitation: Invitation) => {
      const words = phraseOne(invitation, context)
      return ahead('fuller', isFirst, [words], { verb: 'says that', object: words })
    }
  }
}

function untold(tells: Invitations, other: Invitations): readonly Invitation[] {
  const directions = new Set(other.extended.map(directionOf))
  return tells.extended.filter((invitation) => !directions.has(directionOf(invitation)))
}

function relateApart(a: Invitations, b: Invitations, context: KindContext): Relation {
  const pairs = new Set(a.extended.map(({ from, to }) => directionOf({ from: to, to: from })))
  const isExchange = b.extended.some((invitation) => pairs.has(directionOf(invitation)))
  return {
    relation: isExchange ? 'overlapping' : 'incomparable',
    onlyA: a.extended.map((invitation) => phraseOne(invitation, context)),
    onlyB: b.extended.map((invitation) => phraseOne(invitation, context)),
    reason: `one says that ${phraseTogether(a, context)}, the other that ${phraseTogether(b, context)}`,
  }
}

function relateDetails(a: Invitation, b: Invitation, context: KindContext): (PartRelation | null)[] {
  return [relatePlaces(a.where, b.where, context), relateOccasions(a.occasion, b.occasion)]
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
