import { z } from 'zod'
import { claimSchema, quoteShape, silenceSchema, unreadSchema, voices } from './claim.ts'
import type { ClaimData, SilenceData } from './claim.ts'
import {
  daySchema,
  formerlySchema,
  idSchema,
  languageSchema,
  textSchema,
  webAddressSchema,
} from './scalars.ts'

/** Paragraph numbers, counted over non-blank lines from 1: `1-18`, `19`, `1-4, 7`. */
export const paragraphsSchema = z.union([
  z.int('a whole number').positive('a paragraph number from 1'),
  z.string().regex(/^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/, 'paragraph numbers such as 19, 1-18 or 1-4, 7'),
])

/** The text that an article was read from. */
export const sourceSchema = z.strictObject({
  file: z
    .string()
    .regex(/^[\w.-]+\.txt$/, 'the name of a .txt file, without a folder')
    .describe('The name of the text file among the sources.'),
  paragraphs: paragraphsSchema.optional().describe('The paragraphs that are this article. Default: all.'),
  leftOut: z
    .array(
      z.strictObject({
        paragraphs: paragraphsSchema.describe('Paragraphs of the file that no article uses.'),
        why: textSchema.describe('Why they are left out.'),
      }),
    )
    .default([])
    .describe('Parts of the file that belong to no article. Default: none.'),
  read: daySchema.describe('When the curator read it.'),
  rights: z
    .enum(['quotation', 'full'])
    .default('quotation')
    .describe('quotation: only quotes are published; full: the whole text is. Default: quotation.'),
  address: webAddressSchema.optional().describe('Where the article was published. Default: not known.'),
  archive: webAddressSchema
    .optional()
    .describe('An archived copy of it, such as one of the Internet Archive’s. Default: none is known.'),
  captured: daySchema
    .optional()
    .describe('When the text was captured from either address. Default: not known.'),
})

/** One article’s wording of a statement. */
export const wordingSchema = z.strictObject({
  part: idSchema
    .default('whole')
    .describe(
      'Which part of the statement this words; equal parts are set under each other. Default: whole.',
    ),
  ...quoteShape,
  voice: z.enum(voices).default('quotation').describe('Who speaks the words. Default: quotation.'),
})

/** An article: one piece by one outlet; its file’s body is the outline. */
export const articleSchema = z.strictObject({
  title: textSchema.nullable().describe('The headline as published; null where the source has none.'),
  outlet: idSchema.describe('Who published it.'),
  story: idSchema.describe('The story that it reports.'),
  published: daySchema.nullable().describe('When it was published; null where the source doesn’t say.'),
  identifiedBy: textSchema
    .nullable()
    .describe(
      'What in the source names the outlet, in words that can follow “Named by its”, such as copyright line, ¶9; null where nothing does.',
    ),
  language: languageSchema
    .optional()
    .describe('The language that it is written in, as a BCP 47 tag. Default: its outlet’s.'),
  updates: idSchema
    .optional()
    .describe(
      'The earlier article of the same outlet on the story that this one replaces, corrects or carries on as a new version. Default: none.',
    ),
  source: sourceSchema.describe('The text that it was read from.'),
  claims: z
    .record(
      idSchema,
      z.union([silenceSchema, unreadSchema, z.array(claimSchema).min(1, 'at least one claim')]),
    )
    .describe(
      'What it says on each fact. A fact that the story asks and that is missing here is unread, as is one that says so.',
    ),
  statements: z
    .record(idSchema, z.array(wordingSchema).min(1, 'at least one wording'))
    .default({})
    .describe('Its wordings of statements, by the statement’s ID. Default: none.'),
  formerly: formerlySchema,
})

/** An article’s front matter as its file gives it. */
export type ArticleData = z.infer<typeof articleSchema>

/** The part of an article’s front matter that points at words of its source and its headline. */
export type ArticleContent = Readonly<Pick<ArticleData, 'title' | 'source' | 'claims' | 'statements'>>

/**
 * List the facts that an article makes claims on.
 *
 * @returns Each fact’s ID with its claims.
 */
export function claimsOf({ claims }: Pick<ArticleContent, 'claims'>): [fact: string, claims: ClaimData[]][] {
  return Object.entries(claims).flatMap(([fact, answer]) => (Array.isArray(answer) ? [[fact, answer]] : []))
}

/** Words of an article’s source that its content points at: a claim’s, or a wording’s. */
export interface ContentWords {
  readonly words: Readonly<Pick<ClaimData, 'language' | 'translated' | 'voice'>>
  /** The way to them in the front matter. */
  readonly path: readonly PropertyKey[]
}

/** List all words of its source that an article’s content points at: its claims’, then its wordings’ of statements. */
export function wordsOf(article: ArticleContent): ContentWords[] {
  const listed = { claims: claimsOf(article), statements: Object.entries(article.statements) }
  return Object.entries(listed).flatMap(([key, groups]) =>
    groups.flatMap(([id, list]) => list.map((words, position) => ({ words, path: [key, id, position] }))),
  )
}

/**
 * List the facts that an article is coded as silent on.
 *
 * @returns Each fact’s ID with the coding.
 */
export function silencesOf({
  claims,
}: Pick<ArticleContent, 'claims'>): [fact: string, silence: SilenceData][] {
  return Object.entries(claims).flatMap(([fact, answer]) =>
    Array.isArray(answer) || answer === 'unread' ? [] : [[fact, answer]],
  )
}
