import { z } from 'zod'
import { claimIdSchema } from './claim.ts'
import { daySchema, textSchema } from './scalars.ts'

/** A correction: what was wrong in the published site, and what it says now. */
export const correctionSchema = z.strictObject({
  date: daySchema.describe('The day of the correction.'),
  claim: claimIdSchema.describe('The claim that was corrected.'),
  was: textSchema.describe('What the site said before.'),
  now: textSchema.describe('What it says now.'),
  why: textSchema.describe('Why it was changed.'),
})

/** A correction as its file gives it. */
export type CorrectionData = z.infer<typeof correctionSchema>
