import { z } from 'zod'
import { idPattern, idSchema, languageSchema, textSchema, undeterminedLanguage } from './scalars.ts'

/** Who speaks the words of a quote. */
export const voices = ['outlet', 'quotation', 'paraphrase'] as const

/** How firmly the article puts a claim, from a plain statement to a mere possibility. */
export const certainties = ['stated', 'reported', 'expected', 'possible'] as const

/** The keys by which content points at words of a source. */
export const quoteShape = {
  quote: textSchema.describe(
    'The exact words. They occur once in the article’s paragraphs, or in its headline.',
  ),
  in: z
    .enum(['headline'])
    .optional()
    .describe(
      'headline: the quote stands in the article’s headline, as title gives it. Default: in its paragraphs.',
    ),
  prefix: z
    .string()
    .min(1, 'some words')
    .optional()
    .describe('Words right before the quote, to pick one of several places. Default: none.'),
  suffix: z
    .string()
    .min(1, 'some words')
    .optional()
    .describe('Words right after the quote, to pick one of several places. Default: none.'),
  language: languageSchema
    .optional()
    .describe(
      'The language of the quoted words, as a BCP 47 tag, where they stand in the text in another than the article’s. Default: the article’s.',
    ),
  translated: z
    .union([
      z.literal(true),
      languageSchema.refine(
        (tag) => tag !== undeterminedLanguage,
        'true where the text doesn’t say from what',
      ),
    ])
    .optional()
    .describe(
      'The language that the words were first said or written in, as a BCP 47 tag, where the text itself says that it prints them as a translation (“speaking through an interpreter”, “translated by”, “told the Russian agency”); true where it says so, but not from what. Never guessed. Default: the text doesn’t tell.',
    ),
}

/** A claim: one article’s answer to one fact. The kind of the fact checks `value`. */
export const claimSchema = z.strictObject({
  value: z
    .unknown()
    .optional()
    .describe('The answer, in the shape of the fact’s kind. Left out beside denies: all, and only there.'),
  ...quoteShape,
  origin: z
    .array(idSchema)
    .describe(
      'Whom the article credits, nearest first: people, outlets or statements. Empty: the outlet’s own voice.',
    ),
  voice: z
    .enum(voices)
    .describe(
      'outlet: the outlet’s own words; quotation: words it quotes; paraphrase: somebody’s words in its own.',
    ),
  certainty: z
    .enum(certainties)
    .default('stated')
    .describe(
      'stated: put as fact; reported: “reportedly”; expected: planned or foreseen; possible: “may”, “maybe”. Default: stated.',
    ),
  denies: z
    .union([z.literal(true), z.literal('all')])
    .optional()
    .describe(
      'True where the article denies the value; all where it denies every answer (“nobody”, “there was no call”). Default: it says the value.',
    ),
  corrects: z
    .int('the number of an earlier claim')
    .positive('the number of an earlier claim, from 1')
    .optional()
    .describe(
      'Which of the article’s claims on the fact, counted from 1, it takes back with this one. Default: none.',
    ),
  note: textSchema
    .optional()
    .describe('A remark of the curator’s that readers need to understand the coding. Default: none.'),
})

/** A claim as its file gives it. */
export type ClaimData = z.infer<typeof claimSchema>

/** A silence: somebody read the article for the fact and found nothing. */
export const silenceSchema = z.union([
  z.literal('silent'),
  z.strictObject({
    silent: z.literal(true).describe('The article doesn’t answer the fact.'),
    despite: textSchema.describe('Why the cue words that do occur don’t answer the question.'),
  }),
])

/** What says that nobody has read the article for a fact yet, as leaving the fact out does; a skeleton has it for every fact. */
export const unreadSchema = z.literal('unread')

/** A silence as its file gives it. */
export type SilenceData = z.infer<typeof silenceSchema>

const id = idPattern.source.slice(1, -1)

/** Accept the ID of a claim or a silence: `<article>/<fact>`, with `/<n>` from 1 where the article makes several claims. */
export const claimIdSchema = z
  .string()
  .regex(new RegExp(`^${id}/${id}(?:/[1-9][0-9]*)?$`), 'a claim as <article>/<fact> or <article>/<fact>/<n>')

/**
 * Give the ID of a claim: `<article>/<fact>`, with `/<n>` from 1 where the article makes several on the fact.
 *
 * @param article - The article’s ID.
 * @param fact - The fact’s ID.
 * @param position - Which of the article’s claims on the fact, from 0.
 * @param count - How many claims the article makes on the fact.
 */
export function claimId(article: string, fact: string, position: number, count: number): string {
  return count === 1 ? `${article}/${fact}` : `${article}/${fact}/${position + 1}`
}
