import { z } from 'zod'
import { idSchema } from '../../schema/scalars.ts'
import { voices } from '../../schema/claim.ts'
import { outletSchema } from '../../schema/outlet.ts'
import { personSchema } from '../../schema/person.ts'
import { sourceSchema } from '../../schema/article.ts'
import { articleEvidenceSchema } from '../../schema/lock.ts'
import { statementSchema } from '../../schema/statement.ts'
import { languageShape, publishedClaimSchema } from './published-claim.ts'
import { articlePart } from './published-story.ts'

const url = z.string().describe('Its page.')

/** What an article’s page shows: `articles/<article>.json`. */
export const publishedArticleSchema = z.strictObject({
  ...articlePart.shape,
  story: idSchema.describe('The story’s ID.'),
  read: sourceSchema.shape.read,
  words: articleEvidenceSchema.shape.words.meta({ unit: 'word' }),
  paragraphs: z
    .array(z.int().positive())
    .describe('The article’s own paragraphs, by their numbers in its source.'),
  sha256: articleEvidenceSchema.shape.sha256,
  claims: z
    .array(publishedClaimSchema)
    .describe('What it answers and what it is silent on, in the order of the story’s facts.'),
  contrasts: z
    .array(
      z.strictObject({
        fact: idSchema.describe('The fact’s ID.'),
        sentence: z.string().describe('Who says what, this article first.'),
      }),
    )
    .describe('What it tells otherwise than others do, what differs most first.'),
  onlyHere: z.array(idSchema).describe('Facts that of all articles only this one answers.'),
  notHere: z
    .array(
      z.strictObject({
        fact: idSchema.describe('The fact’s ID.'),
        answeredBy: z.array(idSchema).describe('The articles that answer it.'),
      }),
    )
    .describe('Facts that it is silent on and others answer.'),
  unread: z.array(idSchema).describe('The facts that nobody has read it for.'),
})

/** What an outlet’s page shows: `outlets/<outlet>.json`. */
export const publishedOutletSchema = z.strictObject({
  id: idSchema.describe('The outlet’s ID.'),
  url,
  name: z.string().describe('Its name; of an unidentified outlet a description.'),
  identified: z.boolean().describe('False where its texts don’t say who published them.'),
  kind: outletSchema.shape.kind,
  country: outletSchema.shape.country,
  language: outletSchema.shape.language,
  articles: z.array(articlePart).describe('Its articles, story by story.'),
  said: z.array(publishedClaimSchema).describe('What its articles claim.'),
  credited: z
    .array(publishedClaimSchema)
    .describe('Claims in which the articles of other outlets credit it.'),
})

/** What a person’s or an institution’s page shows: `people/<person>.json`. */
export const publishedPersonSchema = z.strictObject({
  id: idSchema.describe('The ID of the person or institution.'),
  url,
  name: personSchema.shape.name,
  kind: z.enum(['person', 'institution']).describe('Which of the two it is.'),
  role: personSchema.shape.role,
  speaksFor: idSchema.nullable().describe('The institution whose voice the person is, or null.'),
  statements: z
    .array(idSchema)
    .describe('Statements that several articles word, by the person or who speaks for it.'),
  credited: z.array(publishedClaimSchema).describe('Claims that credit the person anywhere in their chain.'),
  named: z.array(publishedClaimSchema).describe('Claims whose answer names the person.'),
})

/** One article’s wording of one part of a statement: an object of `statements/<statement>.json`, a line of its table. */
export const publishedWordingSchema = z.strictObject({
  part: idSchema.describe('Which part of the statement this words.'),
  language: languageShape.language,
  article: idSchema.describe('The article’s ID.'),
  url: z.string().describe('The article’s page.'),
  quote: publishedClaimSchema.shape.quote.unwrap(),
  paragraph: publishedClaimSchema.shape.paragraph.unwrap(),
  voice: z.enum(voices).describe('Who speaks the words.'),
  fullest: z
    .boolean()
    .describe('True for the wording that the others of its part and language are compared with.'),
  difference: z.string().describe('How it differs from the fullest wording.'),
  translated: languageShape.translated,
})

/** What a statement’s page shows: `statements/<statement>.json`. */
export const publishedStatementSchema = z.strictObject({
  id: idSchema.describe('The statement’s ID.'),
  url,
  title: statementSchema.shape.title,
  speaker: statementSchema.shape.speaker,
  medium: statementSchema.shape.medium,
  date: statementSchema.shape.date,
  language: statementSchema.shape.language,
  sentence: z.string().describe('In how many ways it is worded, as a sentence.'),
  wordings: z
    .array(publishedWordingSchema)
    .describe('Its wordings, part by part, those in its own language first.'),
})

export type PublishedArticle = z.infer<typeof publishedArticleSchema>
export type PublishedOutlet = z.infer<typeof publishedOutletSchema>
export type PublishedPerson = z.infer<typeof publishedPersonSchema>
export type PublishedStatement = z.infer<typeof publishedStatementSchema>
