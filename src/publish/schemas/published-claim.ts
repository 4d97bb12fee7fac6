import { z } from 'zod'
import { certainties, claimIdSchema, voices } from '../../schema/claim.ts'
import { idSchema, languageSchema } from '../../schema/scalars.ts'
import { checkedSchema } from '../../schema/lock.ts'
import { publishedValue } from './published-value.ts'

/** What every published answer says of its words and whose they are. */
export const answerShape = {
  quote: z.string().describe('The exact words of the article.'),
  paragraph: z
    .int()
    .nonnegative()
    .describe(
      'The paragraph of the source in which the quote stands, counted over non-blank lines from 1; 0 where it stands in the article’s headline.',
    ),
  voice: z
    .enum(voices)
    .describe(
      'Who speaks the quoted words. outlet: the outlet; quotation: somebody it quotes; paraphrase: somebody whose words it puts in its own.',
    ),
  certainty: z
    .enum(certainties)
    .describe(
      'How firmly the article puts it. stated: as fact; reported: “reportedly”; expected: planned or foreseen; possible: “may”, “maybe”.',
    ),
  origin: z
    .array(idSchema)
    .describe(
      'Whom the article credits, nearest first: IDs of people, institutions, outlets or statements. Empty: nobody.',
    ),
  independentOrigin: idSchema
    .nullable()
    .describe(
      'Where the credit ends: the ID of the person, institution or outlet whose word it is. Claims with the same one don’t confirm each other. Null where the article reports something and credits nobody.',
    ),
}

/** In which language the quoted words are, and whether they are a translation. */
export const languageShape = {
  language: languageSchema.describe('The language of the quoted words, as a BCP 47 tag.'),
  translated: languageSchema
    .nullable()
    .describe(
      'Where the article says that it prints the words as a translation: the language that they were first said or written in, as a BCP 47 tag, and “und” where it doesn’t say which. Null where it doesn’t tell.',
    ),
}

/** One article’s claim on one fact, or its silence: an object of `claims.json`, a line of `claims.csv`. */
export const publishedClaimSchema = z.strictObject({
  id: claimIdSchema.describe(
    'The claim’s permanent ID: article/fact, with /1, /2 … where the article makes several claims on the fact.',
  ),
  url: z.string().describe('Where the line-up shows it.'),
  story: idSchema.describe('The story’s ID.'),
  fact: idSchema.describe('The ID of the fact, the question that the claim answers.'),
  kind: z.string().describe('The kind of fact, which decides the shape of the value.'),
  article: idSchema.describe('The article’s ID.'),
  outlet: idSchema.describe('The ID of the outlet that published the article.'),
  coverage: z
    .enum(['says', 'denies', 'silent'])
    .describe(
      'says: the article gives the value; denies: it denies the value; silent: somebody read the article for this fact and found nothing.',
    ),
  value: publishedValue('The answer in the shape of its kind. Null for a silence.', true),
  label: z.string().describe('The answer in words; for a silence a sentence that says so.'),
  quote: nullForSilence(answerShape.quote),
  paragraph: nullForSilence(answerShape.paragraph),
  voice: nullForSilence(answerShape.voice),
  certainty: nullForSilence(answerShape.certainty),
  origin: answerShape.origin,
  independentOrigin: answerShape.independentOrigin,
  checked: checkedSchema
    .pick({ cues: true, words: true })
    .optional()
    .describe('Only for a silence: what was looked for, and in how many words.'),
  language: nullForSilence(languageShape.language),
  translated: languageShape.translated,
})

/** A row of `claims.json`. */
export type PublishedClaim = z.infer<typeof publishedClaimSchema>

function nullForSilence<Schema extends z.ZodType>(schema: Schema): z.ZodNullable<Schema> {
  return schema.nullable().describe(`${schema.description!} Null for a silence.`)
}
