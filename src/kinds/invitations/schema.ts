import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { placeNote } from '../shared/place-name.ts'

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

/** Accept invitations. */
export const invitationsSchema = z.strictObject({
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

/** Tell who invites whom, as one text for comparing. */
export function directionOf({ from, to }: { from: string; to: string }): string {
  return `${from} ${to}`
}
