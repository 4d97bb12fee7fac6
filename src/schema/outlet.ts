import { z } from 'zod'
import { formerlySchema, languageSchema, textSchema, webAddressSchema } from './scalars.ts'

/** The sorts of outlet that are told apart. */
export const outletKinds = [
  'broadcaster',
  'newspaper',
  'magazine',
  'news agency',
  'website',
  'blog',
  'digest',
  'unknown',
] as const

/** An outlet: who published an article. Where the text doesn’t say, the outlet is unidentified. */
export const outletSchema = z.strictObject({
  name: textSchema.describe(
    'The outlet’s name. For an unidentified outlet a description that can stand in a sentence, such as “the commentary blog”.',
  ),
  unidentified: textSchema
    .optional()
    .describe('What is known of an outlet that its text doesn’t name. Absent: the outlet is identified.'),
  kind: z.enum(outletKinds).describe('What sort of outlet it is.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 country code such as US')
    .nullable()
    .describe('Where it is based; null where nobody knows.'),
  language: languageSchema.describe(
    'The language it publishes in, as a BCP 47 tag: that of its articles which don’t give another.',
  ),
  homepage: webAddressSchema.optional().describe('Its home page. Default: none.'),
  formerly: formerlySchema,
})

/** An outlet as its file gives it. */
export type OutletData = z.infer<typeof outletSchema>
