import { z } from 'zod'
import { daySchema, idSchema } from '../../schema/scalars.ts'
import { articleEvidenceSchema } from '../../schema/lock.ts'
import { outletSchema } from '../../schema/outlet.ts'
import { personSchema } from '../../schema/person.ts'
import { storySchema } from '../../schema/story.ts'
import { claimRelations } from '../../lineup/line-up.ts'
import { publishedClaimSchema } from './published-claim.ts'
import { publishedCorrectionSchema } from './published-correction.ts'
import { articleLanguage, updatedArticle } from './published-story.ts'

/*
 * The tables of the data package: one row of each. Claims refer to the others by ID. A field’s unit, where it has one, is in its `unit`.
 */

const story = storySchema.shape

const storyRow = z.strictObject({
  id: idSchema.describe('The story’s ID.'),
  url: z.string().describe('The line-up’s page.'),
  title: story.title,
  date: daySchema.describe('The day of the event.'),
  place: story.place,
  summary: story.summary,
})

const factRow = z.strictObject({
  story: idSchema.describe('The story that asks the fact.'),
  fact: idSchema.describe('The fact’s ID. Several stories may ask one fact.'),
  url: z.string().describe('The page that compares the answers.'),
  label: z.string().describe('The fact in two or three words.'),
  question: z.string().describe('The question.'),
  kind: z.string().describe('The kind of fact, which decides the shape of its values.'),
})

const outletRow = z.strictObject({
  id: idSchema.describe('The outlet’s ID.'),
  url: z.string().describe('The outlet’s page.'),
  name: z.string().describe('Its name; of an unidentified outlet a description.'),
  identified: z.boolean().describe('False where its texts don’t say who published them.'),
  kind: outletSchema.shape.kind,
  country: outletSchema.shape.country,
  language: outletSchema.shape.language,
})

const articleRow = z.strictObject({
  id: idSchema.describe('The article’s ID.'),
  url: z.string().describe('The article’s page.'),
  story: idSchema.describe('The story that it reports.'),
  outlet: idSchema.describe('The outlet that published it.'),
  title: z.string().nullable().describe('The headline as published; null where the source has none.'),
  published: daySchema.nullable().describe('When it was published; null where the source doesn’t say.'),
  read: daySchema.describe('When the curator read it.'),
  words: articleEvidenceSchema.shape.words.meta({ unit: 'word' }),
  paragraphs: z.int().positive().describe('How many paragraphs it has.').meta({ unit: 'paragraph' }),
  language: articleLanguage,
  updates: updatedArticle,
})

const personRow = z.strictObject({
  id: idSchema.describe('The ID of the person or institution.'),
  url: z.string().describe('Its page.'),
  name: z.string().describe('Its name.'),
  kind: z.enum(['person', 'institution']).describe('Which of the two it is.'),
  role: personSchema.shape.role,
  speaksFor: idSchema.nullable().describe('The institution whose voice the person is, or null.'),
})

/** How two articles stand to each other on a fact: a row of `pairs.parquet`. */
export const pairRowSchema = z.strictObject({
  story: idSchema.describe('The story’s ID.'),
  fact: idSchema.describe('The fact’s ID.'),
  a: idSchema.describe('An article’s ID.'),
  b: idSchema.describe('The ID of a later one.'),
  relation: z.enum(claimRelations).describe('How the answer of the first stands to that of the second.'),
})

/** A table: its rows, which of their keys tell them apart, and which point into other tables. */
export interface TableShape {
  readonly schema: z.ZodObject
  /** What it holds, for readers. */
  readonly holds: string
  readonly primaryKey: readonly string[]
  /** By key of this table, the other table and its key. */
  readonly foreignKeys: Readonly<Record<string, readonly [table: TableName, key: string]>>
}

/** The tables by name. */
export const tableShapes = {
  stories: { schema: storyRow, holds: 'The events.', primaryKey: ['id'], foreignKeys: {} },
  facts: {
    schema: factRow,
    holds: 'Which story asks which fact.',
    primaryKey: ['story', 'fact'],
    foreignKeys: { story: ['stories', 'id'] },
  },
  outlets: { schema: outletRow, holds: 'Who published the articles.', primaryKey: ['id'], foreignKeys: {} },
  articles: {
    schema: articleRow,
    holds: 'The articles.',
    primaryKey: ['id'],
    foreignKeys: { story: ['stories', 'id'], outlet: ['outlets', 'id'], updates: ['articles', 'id'] },
  },
  people: {
    schema: personRow,
    holds: 'The people and institutions that claims name.',
    primaryKey: ['id'],
    foreignKeys: { speaksFor: ['people', 'id'] },
  },
  claims: {
    schema: publishedClaimSchema,
    holds: 'Each article’s answer to each fact, or its silence.',
    primaryKey: ['id'],
    foreignKeys: { story: ['stories', 'id'], article: ['articles', 'id'], outlet: ['outlets', 'id'] },
  },
  corrections: {
    schema: publishedCorrectionSchema,
    holds: 'What was wrong, what it says now and why.',
    primaryKey: ['id'],
    foreignKeys: {},
  },
} as const satisfies Readonly<Record<TableName, TableShape>>

/** The name of a table, as of its file. */
export type TableName = 'stories' | 'facts' | 'outlets' | 'articles' | 'people' | 'claims' | 'corrections'
