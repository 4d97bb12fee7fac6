import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { placeNote } from '../shared/place-name.ts'

const invitationSchema = z
  .strictObject({
    from: idSchema
      .nullable()
      .describe('Who invites: a person’s or an institution’s ID; null where the text leaves it out.'),
    to: idSchema.describe('Who is invited.'),
    where: textSchema
      .nullable()
      .describe(`Where to, in words that can follow “to”; null where not said. ${placeNote}`),
    occasion: textSchema
      .nullable()
      .describe('What for, in words that can follow “for”, such as a state visit; null where not said.'),
  })
  .refine(({ from, to }) => from !== to, { error: 'somebody other than who invites', path: ['to'] })

/** Accept invitations. */
export const invitationsSchema = z.strictObject({
  extended: z
    .array(invitationSchema)
    .min(1, 'at least one invitation')
    .refine(
      (extended) =>
        extended.every((one, index) => !extended.slice(index + 1).some((other) => isOneTold(one, other))),
      { error: 'one invitation from one to another; a second one is a claim of its own' },
    )
    .describe('The invitations extended, each from one to another.'),
})

/** Invitations between people or institutions. */
export type Invitations = z.infer<typeof invitationsSchema>

/** One invitation. */
export type Invitation = Invitations['extended'][number]

/** Who invites whom; null where the text leaves out who invites. */
interface Direction {
  readonly from: string | null
  readonly to: string
}

/** Tell who invites whom, as one text for comparing. */
export function directionOf({ from, to }: Direction): string {
  return `${from ?? ''} ${to}`
}

/** Tell whether two invitations may be one: to the same one, and from the same one as far as both say. */
export function isOneTold(a: Direction, b: Direction): boolean {
  return a.to === b.to && (a.from === b.from || a.from === null || b.from === null)
}
