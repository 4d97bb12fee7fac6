import type { z } from 'zod'
import { valueSchemaOf } from '../../kinds/fact.ts'
import type { FactData } from '../../kinds/fact.ts'
import type { ArticleData } from '../../schema/article.ts'
import type { ClaimData } from '../../schema/claim.ts'
import type { CorrectionData } from '../../schema/correction.ts'
import type { OutletData } from '../../schema/outlet.ts'
import type { PersonData } from '../../schema/person.ts'
import type { SiteData } from '../../schema/site.ts'
import type { StatementData } from '../../schema/statement.ts'
import type { StoryData } from '../../schema/story.ts'
import type { Locate } from '../problem.ts'
import type { Outline } from './outline.ts'

/** The folders of content, each for one concept. */
export const sections = [
  'articles',
  'corrections',
  'facts',
  'outlets',
  'people',
  'statements',
  'stories',
] as const

/** One of the folders of content. */
export type Section = (typeof sections)[number]

/** A content file whose data has the right shape. */
export interface Entry<Data> {
  /** The file’s name without its ending. */
  readonly id: string
  /** The file’s path from the working folder. */
  readonly file: string
  readonly data: Readonly<Data>
  readonly locate: Locate
}

/** An article’s file. */
export interface ArticleEntry extends Entry<ArticleData> {
  /** What stands under the front matter. */
  readonly outline: Outline
  /** The line of the file on which the outline begins, from 1. */
  readonly outlineLine: number
}

type Entries<Data> = ReadonlyMap<string, Entry<Data>>

/** The content folder as read: every file whose shape is right, each map in the order of its IDs. */
export interface Content {
  /** The folder’s path from the working folder. */
  readonly folder: string
  /** The site; null where its file has problems. */
  readonly site: Readonly<SiteData> | null
  readonly articles: ReadonlyMap<string, ArticleEntry>
  readonly corrections: Entries<CorrectionData>
  readonly facts: Entries<FactData>
  readonly outlets: Entries<OutletData>
  readonly people: Entries<PersonData>
  readonly statements: Entries<StatementData>
  readonly stories: Entries<StoryData>
  /** The IDs of all files of each folder, also of those with problems: they exist and may be referred to. */
  readonly ids: Readonly<Record<Section, ReadonlySet<string>>>
}

/**
 * Group articles by the source that they were read from.
 *
 * @param content - The content.
 * @returns The articles of each source, by its file name, in the order of their IDs.
 */
export function articlesByFile({ articles }: Content): ReadonlyMap<string, readonly ArticleEntry[]> {
  return Map.groupBy(articles.values(), ({ data }) => data.source.file)
}

/**
 * Tell which language an article is written in.
 *
 * @returns A BCP 47 tag; null where the article leaves it to its outlet, and there is none of a right shape.
 */
export function languageOfArticle({ data }: ArticleEntry, { outlets }: Content): string | null {
  return data.language ?? outlets.get(data.outlet)?.data.language ?? null
}

const schemas = new WeakMap<FactData, z.ZodType>()
const values = new WeakMap<ClaimData, z.ZodSafeParseResult<unknown>>()

/**
 * Give the schema of a fact’s values, built once a fact.
 *
 * @param fact - A valid fact.
 */
export function schemaOfFact(fact: Readonly<FactData>): z.ZodType {
  return remember(schemas, fact, () => valueSchemaOf(fact))
}

/**
 * Parse a claim’s value, once for all rules and for the corpus; keys that the content leaves out get their defaults.
 *
 * @param fact - The fact that the claim answers.
 * @param claim - The claim as its file gives it.
 */
export function parseClaimValue(
  fact: Readonly<FactData>,
  claim: Readonly<ClaimData>,
): z.ZodSafeParseResult<unknown> {
  return remember(values, claim, () => schemaOfFact(fact).safeParse(claim.value))
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
