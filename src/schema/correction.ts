import { z } from 'zod'
import { daySchema } from './date.ts'
import { textSchema } from './text.ts'

/** A correction: what was wrong in the published site, and what it says now. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('The day of the correction.'),
  claim: z
    .string()
    .regex(
      /^[a-z0-9-]+\/[a-z0-9-]+(?:\/[1-9][0-9]*)?$/,
      'a claim as <article>/<fact> or <article>/<fact>/<n>',
    )
    .describe('The claim that was corrected.'),
  was: textSchema.describe('What the site said before.'),
  now: textSchema.describe('What it says now.'),
  why: textSchema.describe('Why it was changed.'),
})

/** A correction as its file gives it. */
export type CorrectionData = z.infer<typeof correctionSchema>
