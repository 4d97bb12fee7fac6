import { z } from 'zod'
import { daySchema } from './scalars.ts'

/** Where a quote stands: in a paragraph of its source, or in the article’s headline. */
export const placeSchema = z.strictObject({
  paragraph: z
    .int()
    .nonnegative()
    .describe(
      'The paragraph, counted over the source’s non-blank lines from 1; 0 for the article’s headline.',
    ),
  start: z
    .int()
    .nonnegative()
    .describe('Offset of the first character in the paragraph or headline, in UTF-16 units.'),
  end: z.int().positive().describe('Offset behind the last character, in UTF-16 units.'),
  before: z.string().describe('Up to 32 characters before the quote.'),
  after: z.string().describe('Up to 32 characters behind the quote.'),
})

/** Where a quote stands, with its words. */
export const quotedPlaceSchema = placeSchema.extend({
  quote: z.string().describe('The words, as content gives them.'),
  exact: z
    .string()
    .optional()
    .describe('The words in the source’s own characters, where typography sets them apart from the quote.'),
  wide: z
    .int()
    .positive()
    .optional()
    .describe('How many characters ahead of the quote in its paragraph take two UTF-16 units, where any do.'),
})

/** What was looked for where an article is silent. */
export const checkedSchema = z.strictObject({
  cues: z.array(z.string()).describe('The cue words that were looked for.'),
  words: z
    .int()
    .nonnegative()
    .describe('How many words were searched; those of the headline, which is searched too, don’t count.'),
  found: z
    .array(z.string())
    .describe('Cue words that occur all the same; the coding says why they don’t answer.'),
})

/** The evidence of one article. */
export const articleEvidenceSchema = z.strictObject({
  file: z.string().describe('The source’s file name.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the source’s bytes.'),
  read: daySchema.describe('When the curator read it.'),
  words: z.int().nonnegative().describe('Words in the article’s paragraphs.'),
  paragraphs: z
    .array(z.int().nonnegative())
    .describe('Words in each paragraph of the whole source, in order.'),
  claims: z
    .record(z.string(), z.array(quotedPlaceSchema))
    .describe('By fact: the place of each claim’s quote.'),
  silences: z.record(z.string(), checkedSchema).describe('By fact: what was looked for.'),
  statements: z
    .record(z.string(), z.array(quotedPlaceSchema))
    .describe('By statement: the place of each wording.'),
})

/** `content/evidence.lock.json`: the evidence of every article, by its ID. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  articles: z.record(z.string(), articleEvidenceSchema),
})

/** The place of a quote. */
export type Place = z.infer<typeof placeSchema>
/** The place of a quote with its words. */
export type QuotedPlace = z.infer<typeof quotedPlaceSchema>
/** What was looked for in a silence. */
export type Checked = z.infer<typeof checkedSchema>
/** The evidence of one article. */
export type ArticleEvidence = z.infer<typeof articleEvidenceSchema>
/** The evidence of all articles. */
export type Lock = z.infer<typeof lockSchema>

/** Tell whether a quote stands in its article’s headline. */
export function isInHeadline({ paragraph }: Pick<Place, 'paragraph'>): boolean {
  return paragraph === 0
}
