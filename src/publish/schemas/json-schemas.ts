import { z } from 'zod'
import { factSchema } from '../../kinds/fact.ts'
import { articleSchema } from '../../schema/article.ts'
import { correctionSchema } from '../../schema/correction.ts'
import { outletSchema } from '../../schema/outlet.ts'
import { personSchema } from '../../schema/person.ts'
import { siteSchema } from '../../schema/site.ts'
import { statementSchema } from '../../schema/statement.ts'
import { storySchema } from '../../schema/story.ts'
import { publishedClaimSchema } from './published-claim.ts'
import { publishedCorrectionSchema } from './published-correction.ts'
import { publishedStorySchema } from './published-story.ts'
import {
  publishedArticleSchema,
  publishedOutletSchema,
  publishedPersonSchema,
  publishedStatementSchema,
} from './published-views.ts'
import type { JsonSchema } from './published-value.ts'

/** A published JSON Schema. */
export interface SchemaFile {
  /** The file’s name without its ending. */
  readonly name: string
  /** What it describes, in a few words. */
  readonly title: string
  readonly schema: JsonSchema
}

/** What a curator writes: keys with defaults may be left out. */
const contentSchemas: readonly SchemaFile[] = [
  contentFile('site', 'the site’s file', siteSchema),
  contentFile('story', 'a story’s file', storySchema),
  contentFile('fact', 'a fact’s file', factSchema),
  contentFile('article', 'an article’s front matter', articleSchema),
  contentFile('outlet', 'an outlet’s file', outletSchema),
  contentFile('person', 'the file of a person or an institution', personSchema),
  contentFile('statement', 'a statement’s file', statementSchema),
  contentFile('correction', 'a correction’s file', correctionSchema),
]

/** What the site publishes as data. */
const publishedSchemas: readonly SchemaFile[] = [
  publishedFile('claims', 'claims.json', z.array(publishedClaimSchema)),
  publishedFile('line-up', 'stories/<story>.json', publishedStorySchema),
  publishedFile('article-page', 'articles/<article>.json', publishedArticleSchema),
  publishedFile('outlet-page', 'outlets/<outlet>.json', publishedOutletSchema),
  publishedFile('person-page', 'people/<person>.json', publishedPersonSchema),
  publishedFile('statement-page', 'statements/<statement>.json', publishedStatementSchema),
  publishedFile('corrections', 'corrections.json', z.array(publishedCorrectionSchema)),
]

/** All published JSON Schemas, those of the downloads first. */
export const jsonSchemas: readonly SchemaFile[] = [...publishedSchemas, ...contentSchemas]

function contentFile(name: string, title: string, schema: z.ZodType): SchemaFile {
  return schemaFile(name, title, z.toJSONSchema(schema, { io: 'input' }))
}

function publishedFile(name: string, title: string, schema: z.ZodType): SchemaFile {
  return schemaFile(name, title, z.toJSONSchema(schema))
}

function schemaFile(name: string, title: string, { $schema, ...schema }: JsonSchema): SchemaFile {
  return { name, title, schema: { ...($schema && { $schema }), title, ...schema } }
}
