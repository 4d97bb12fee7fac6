import { z } from 'zod'
import { outcomes, standings, claimRelations } from '../../lineup/line-up.ts'
import { daySchema, idSchema, languageSchema } from '../../schema/scalars.ts'
import { checkedSchema } from '../../schema/lock.ts'
import { answerShape, languageShape, publishedClaimSchema } from './published-claim.ts'
import { publishedValue } from './published-value.ts'

const storyPart = z.strictObject({
  id: idSchema.describe('The story’s ID.'),
  url: z.string().describe('The line-up’s page.'),
  title: z.string().describe('The event in a few words.'),
  date: daySchema.describe('The day of the event.'),
  place: z.string().nullable().describe('Where it happened; null where that makes no sense.'),
  summary: z.string().describe('What every article would agree to.'),
  participants: z.array(idSchema).describe('IDs of the people and institutions that took part.'),
})

/** The language of an article. */
export const articleLanguage = languageSchema.describe(
  'The language that the article is written in, as a BCP 47 tag.',
)

/** The article that an article updates. */
export const updatedArticle = idSchema
  .nullable()
  .describe('The ID of the outlet’s earlier article that this one updates, or null.')

/** An article as the head of its column names it. */
export const articlePart = z.strictObject({
  id: idSchema.describe('The article’s ID.'),
  url: z.string().describe('The article’s page.'),
  outlet: idSchema.describe('The outlet’s ID.'),
  name: z.string().describe('The name at the head of the article’s column.'),
  identified: z.boolean().describe('False where the text doesn’t say who published it.'),
  title: z.string().nullable().describe('The headline as published; null where the source has none.'),
  published: daySchema.nullable().describe('When it was published; null where the source doesn’t say.'),
  language: articleLanguage,
  updates: updatedArticle,
})

const claimPart = z.strictObject({
  id: publishedClaimSchema.shape.id,
  coverage: z
    .enum(['says', 'denies'])
    .describe('says: the article gives the value; denies: it denies the value.'),
  value: publishedValue('The answer in the shape of its kind.', false),
  label: z.string().describe('The answer in words.'),
  ...answerShape,
  note: z.string().nullable().describe('The curator’s remark on the coding; null where there is none.'),
  ...languageShape,
})

const cellPart = z.strictObject({
  article: idSchema.describe('The article’s ID.'),
  url: z.string().describe('The cell’s address.'),
  coverage: z
    .enum(['says', 'denies', 'silent', 'unread'])
    .describe(
      'says, denies, or silent: somebody looked and found nothing; unread: nobody has read the article for this fact yet.',
    ),
  sentence: z.string().describe('What the article has on the fact, as a sentence.'),
  differs: z.boolean().describe('True where the answer conflicts with another article’s, or with itself. What the outlet changes in an update doesn’t count.'),
  disagreesWithItself: z
    .boolean()
    .describe('True where one voice of the article says two things that can’t both hold.'),
  brief: z.string().describe('What the article says in all, in at most 24 characters.'),
  standing: z
    .enum(standings)
    .describe(
      'How it stands to the others. conflict: it contradicts another or itself; changed: it contradicts nothing but another version of its outlet’s account; less: another says more; part: each says what the other doesn’t; agrees: none says more; alone: no other answers.',
    ),
  claims: z.array(claimPart).describe('The article’s claims. Empty where it is silent or unread.'),
  silence: checkedSchema
    .extend({
      despite: z
        .string()
        .nullable()
        .describe('Why the cue words that occur don’t answer the question; null where none occurs.'),
    })
    .nullable()
    .describe('What was looked for; null unless the article is silent.'),
})

const relationShape = {
  relation: z
    .enum(claimRelations)
    .describe(
      'How the first stands to the second. fuller, sparser: it tells more or less; sharper, vaguer: more or less exactly; stronger, weaker: it goes further or less far; surer, hedged: the same, more or less surely; overlapping: each has what the other lacks; conflict: both can’t hold; incomparable: nothing tells whether both can.',
    ),
  onlyA: z.array(z.string()).describe('What the first has and the second leaves out, in words.'),
  onlyB: z.array(z.string()).describe('What the second has and the first leaves out.'),
  reason: z.string().describe('Why, as a clause.'),
}

const voicePart = z.strictObject({
  id: z.string().describe('The ID of the person, institution or outlet; of its own where it isn’t named.'),
  name: z.string().describe('Its name.'),
  reports: z
    .array(
      z.strictObject({
        article: idSchema.describe('The article’s ID.'),
        own: z.boolean().describe('True where the article speaks for itself.'),
        claims: z.array(publishedClaimSchema.shape.id).describe('What it has the voice say.'),
      }),
    )
    .describe('The articles that report the voice, in column order.'),
})

const originPart = z.strictObject({
  id: idSchema.describe('The ID of the person, institution or outlet.'),
  name: z.string().describe('Its name.'),
  articles: z.array(idSchema).describe('The articles whose claims lead to it.'),
  claims: z.array(publishedClaimSchema.shape.id).describe('Those claims.'),
})

const rowPart = z.strictObject({
  fact: idSchema.describe('The fact’s ID.'),
  url: z.string().describe('The page that compares the answers.'),
  label: z.string().describe('The fact in two or three words.'),
  question: z.string().describe('The question.'),
  kind: z.string().describe('The kind of fact, which decides the shape of its values.'),
  why: z.string().describe('Why the answer matters.'),
  headline: z.string().describe('What the row shows, in at most 20 words.'),
  reason: z.string().describe('Why, in a sentence or two.'),
  outcome: z
    .enum(outcomes)
    .describe(
      'What the relations come to, by voice. voices-differ: different voices say what can’t both hold; reports-differ: one voice is reported so that both can’t be what was said; contradiction: one voice of one article says both; uneven: all fit, some fuller, sharper, stronger or surer; single: one article answers; silent: none that was read does; unread: none was read; changed: an outlet’s update answers otherwise than its earlier article, and nothing else is in dispute.',
    ),
  difference: z.string().describe('The outcome in a few words.'),
  lead: z.boolean().describe('True for a fact that the curator leads with.'),
  rank: z.int().positive().describe('1 for the row in which the coverage of the story differs most.'),
  origins: z.array(originPart).describe('Whose word the claims rest on, each counted once.'),
  voices: z
    .array(voicePart)
    .describe('Whose word the claims are: each voice with the articles that report it.'),
  cells: z.array(cellPart).describe('One cell an article, in the order of the articles.'),
  articlePairs: z
    .array(
      z.strictObject({
        a: idSchema.describe('An article’s ID.'),
        b: idSchema.describe('The ID of a later one.'),
        ...relationShape,
      }),
    )
    .describe('Every two articles that answer, and how their answers stand to each other.'),
  claimPairs: z
    .array(
      z.strictObject({
        a: publishedClaimSchema.shape.id.describe('A claim’s ID.'),
        b: publishedClaimSchema.shape.id.describe('The ID of a later one.'),
        sameVoice: z.boolean().describe('True where both are one voice’s word.'),
        ...relationShape,
      }),
    )
    .describe('Every two claims, and how they stand to each other.'),
})

/** The line-up of one story: `stories/<story>.json`. */
export const publishedStorySchema = z.strictObject({
  story: storyPart.describe('The event.'),
  articles: z.array(articlePart).describe('The articles: those with a date first, by date; then by ID.'),
  rows: z.array(rowPart).describe('The facts that the story asks, in the curator’s order.'),
})

/** The content of `stories/<story>.json`. */
export type PublishedStory = z.infer<typeof publishedStorySchema>
