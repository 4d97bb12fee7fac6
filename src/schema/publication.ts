import { z } from 'zod'

/** A claim as it was published: a change of its value, its quote or its origin asks for a correction. */
export const recordedClaimSchema = z.strictObject({
  answer: z.string().describe('The answer in words, as pages showed it.'),
  value: z
    .unknown()
    .describe('The answer, in the shape of the fact’s kind; null where every answer is denied.'),
  denies: z.boolean().describe('True where the article denies it.'),
  quote: z.string().describe('The words.'),
  origin: z.array(z.string()).describe('Whom the article credits, nearest first.'),
})

/** `published.lock.json` of the content folder: what the site said when it was last published. */
export const publicationSchema = z.strictObject({
  version: z.literal(1),
  corrections: z.array(z.string()).describe('The IDs of the corrections that were published.'),
  claims: z
    .record(z.string(), z.union([z.literal('silent'), z.array(recordedClaimSchema)]))
    .describe('What each article said on each fact, by <article>/<fact>.'),
})

/** A claim as it was published. */
export type RecordedClaim = z.infer<typeof recordedClaimSchema>
/** What an article said on a fact. */
export type RecordedAnswer = 'silent' | readonly RecordedClaim[]
/** All that was published. */
export type Publication = z.infer<typeof publicationSchema>
