import { fold } from '../fold.ts'
import { byCodeUnits } from '../order.ts'
import { relatePart, sumOfParts } from '../shared/parts.ts'
import { foldPlace, placePart } from '../shared/place-name.ts'
import { symmetric } from '../shared/symmetric.ts'
import { quoted } from '../words.ts'
import { phrase, phraseDirection, phraseOne } from './phrase.ts'
import { directionOf } from './schema.ts'
import type { KindContext, Relation } from '../kind.ts'
import type { Part } from '../shared/parts.ts'
import type { Invitation, Invitations } from './schema.ts'

export function normalise({ extended }: Invitations): Invitations {
  return {
    extended: extended
      .map(({ from, to, where, occasion }) => ({
        from,
        to,
        where: where && foldPlace(where),
        occasion: occasion && fold(occasion),
      }))
      .sort((a, b) => byCodeUnits(directionOf(a), directionOf(b))),
  }
}

export const relate = symmetric<Invitations>({
  normalise,
  same: (value, context) => `both say that ${phrase(value, context)}`,
  differ,
})

export function affirms(said: Invitations, denied: Invitations): boolean {
  const directions = new Set(said.extended.map(directionOf))
  return denied.extended.some((invitation) => directions.has(directionOf(invitation)))
}

/** What an invitation is for: free words, so that two wordings never conflict. */
const occasionPart: Part<string> = {
  name: 'the occasion',
  inWords: (occasion) => occasion,
  relate: (a, b) =>
    fold(a) === fold(b)
      ? null
      : {
          relation: 'compatible',
          reason: `they word the occasion differently, ${quoted(a)} and ${quoted(b)}`,
        },
}

function differ(a: Invitations, b: Invitations, context: KindContext): Relation {
  const pairs = a.extended.flatMap((invitation) => {
    const other = b.extended.find((candidate) => directionOf(candidate) === directionOf(invitation))
    return other ? [[invitation, other] as const] : []
  })
  if (pairs.length === 0) {
    const reason = `one says that ${phrase(a, context)}, the other that ${phrase(b, context)}`
    return { relation: 'incomparable', reason }
  }
  const paired = new Set(pairs.map(([invitation]) => directionOf(invitation)))
  const unpaired = [...a.extended, ...b.extended].filter((invitation) => !paired.has(directionOf(invitation)))
  return sumOfParts([
    ...pairs.map(([one, other]) => relateDetails(one, other, context)),
    ...unpaired.map((invitation): Relation => {
      return { relation: 'compatible', reason: `only one says that ${phraseOne(invitation, context)}` }
    }),
  ])
}

function relateDetails(a: Invitation, b: Invitation, context: KindContext): Relation | null {
  const parts = [
    relatePart(placePart, a.where, b.where),
    relatePart(occasionPart, a.occasion, b.occasion),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  const { relation, reason } = sumOfParts(parts)
  return { relation, reason: `${phraseDirection(a, context)}: ${reason}` }
}
