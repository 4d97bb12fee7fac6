import { z } from 'zod'
import { claimIdSchema } from './claim.ts'
import { daySchema, textSchema } from './scalars.ts'

/** What a draft says where only the curator knows what to say. */
export const unwritten = 'TODO: say why it was changed.'

/** A correction: what was wrong in the published site, and what it says now. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('The day of the correction.'),
  claim: claimIdSchema.describe('The claim that was corrected.'),
  was: textSchema.describe('What the site said before.'),
  now: textSchema.describe('What it says now.'),
  why: textSchema
    .refine((text) => text !== unwritten, 'why it was changed, in place of the draft’s words')
    .describe('Why it was changed.'),
})

/** A correction as its file gives it. */
export type CorrectionData = z.infer<typeof correctionSchema>
