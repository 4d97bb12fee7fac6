import { z } from 'zod'
import { idSchema } from '../schema/id.ts'
import { textSchema } from '../schema/text.ts'
import { fold } from './fold.ts'
import { byCodeUnits } from './order.ts'
import { relatePart, sumOfParts } from './parts.ts'
import { foldPlace, placeNote, placePart } from './place-name.ts'
import { symmetric } from './symmetric.ts'
import { quoted } from './words.ts'
import type { Kind, KindContext, Relation } from './kind.ts'
import type { Part } from './parts.ts'

const invitationSchema = z
  .strictObject({
    from: idSchema.describe('Who invites: a person’s or an institution’s ID.'),
    to: idSchema.describe('Who is invited.'),
    where: textSchema
      .nullable()
      .describe(`Where to, in words that can follow “to”; null where not said. ${placeNote}`),
    occasion: textSchema
      .nullable()
      .describe('What for, in words that can follow “for”, such as a state visit; null where not said.'),
  })
  .refine(({ from, to }) => from !== to, { error: 'somebody other than who invites', path: ['to'] })

const invitationsSchema = z.strictObject({
  extended: z
    .array(invitationSchema)
    .min(1, 'at least one invitation')
    .refine((extended) => new Set(extended.map(directionOf)).size === extended.length, {
      error: 'one invitation from one to another; a second one is a claim of its own',
    })
    .describe('The invitations extended, each from one to another.'),
})

/** Invitations between people or institutions. */
export type Invitations = z.infer<typeof invitationsSchema>

/** One invitation. */
export type Invitation = Invitations['extended'][number]

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

/** Who invited whom, where to and what for. */
export const invitations: Kind<Invitations> = {
  id: 'invitations',
  description: 'Who invited whom, where to and what for.',
  options: {},
  schema: () => invitationsSchema,
  people: ({ extended }) => extended.flatMap(({ from, to }) => [from, to]),
  normalise,
  relate: symmetric({
    normalise,
    same: (value, context) => `both say that ${phrase(value, context)}`,
    differ,
  }),
  affirms: (said, denied) => {
    const directions = new Set(said.extended.map(directionOf))
    return denied.extended.some((invitation) => directions.has(directionOf(invitation)))
  },
  phrase,
}

function phrase({ extended }: Invitations, context: KindContext): string {
  return extended.map((invitation) => phraseOne(invitation, context)).join('; ')
}

function phraseOne(invitation: Invitation, context: KindContext): string {
  const { where, occasion } = invitation
  return [phraseDirection(invitation, context), where && `to ${where}`, occasion && `for ${occasion}`]
    .filter((part) => part !== null)
    .join(' ')
}

function phraseDirection({ from, to }: Invitation, { nameOf }: KindContext): string {
  return `${nameOf(from)} invited ${nameOf(to)}`
}

function directionOf({ from, to }: { from: string; to: string }): string {
  return `${from} ${to}`
}

function normalise({ extended }: Invitations): Invitations {
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
