import { z } from 'zod'
import { correctionSchema } from '../../schema/correction.ts'
import { idSchema } from '../../schema/scalars.ts'

/** One correction: an object of `corrections.json`. */
export const publishedCorrectionSchema = z.strictObject({
  id: idSchema.describe('The correction’s ID.'),
  url: z.string().describe('Where the site shows it.'),
  ...correctionSchema.shape,
})

/** A row of `corrections.json`. */
export type PublishedCorrection = z.infer<typeof publishedCorrectionSchema>
