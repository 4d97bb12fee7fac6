import { z } from 'zod'
import { daySchema, formerlySchema, idSchema, textSchema } from './scalars.ts'

/** A story: one event, or one tight sequence of events, that articles report. */
export const storySchema = z.strictObject({
  title: textSchema.describe('The event in a few words; no outlet’s headline.'),
  date: daySchema.describe('The day of the event. Weekdays in articles without a date are read from it.'),
  place: textSchema.nullable().describe('Where it happened; null where that makes no sense.'),
  summary: textSchema.describe('One or two sentences that every article would agree to.'),
  facts: z
    .array(
      z.union([
        idSchema,
        z.strictObject({
          fact: idSchema.describe('The fact’s ID.'),
          lead: z.literal(true).describe('True for a fact that the home page always shows.'),
        }),
      ]),
    )
    .min(1, 'at least one fact')
    .describe(
      'The facts that the story asks, in the curator’s order: IDs, or { fact: ID, lead: true } for those that the home page always shows.',
    ),
  participants: z
    .array(idSchema)
    .default([])
    .describe('People and institutions that took part. Default: none.'),
  formerly: formerlySchema,
})

/** A story as its file gives it. */
export type StoryData = z.infer<typeof storySchema>

/**
 * List the IDs of the facts that a story asks, in the curator’s order.
 *
 * @param story - A valid story.
 */
export function askedFacts({ facts }: Pick<StoryData, 'facts'>): string[] {
  return facts.map((asked) => (typeof asked === 'string' ? asked : asked.fact))
}

/**
 * List the IDs of the facts that a story leads with, in the curator’s order.
 *
 * @param story - A valid story.
 */
export function leadFacts({ facts }: Pick<StoryData, 'facts'>): string[] {
  return facts.flatMap((asked) => (typeof asked === 'string' ? [] : [asked.fact]))
}
