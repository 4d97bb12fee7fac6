import type { Root } from 'mdast'
import type { z } from 'zod'
import type { FactData } from '../kinds/fact.ts'
import type { ArticleData, wordingSchema } from '../schema/article.ts'
import type { ClaimData } from '../schema/claim.ts'
import type { CorrectionData } from '../schema/correction.ts'
import type { ArticleEvidence, Checked, QuotedPlace } from '../schema/lock.ts'
import type { OutletData } from '../schema/outlet.ts'
import type { PersonData } from '../schema/person.ts'
import type { StatementData } from '../schema/statement.ts'
import type { SiteData } from '../schema/site.ts'
import type { StoryData } from '../schema/story.ts'

type WithId<Data> = Readonly<Data> & {
  /** The file’s name without its ending. */
  readonly id: string
}

/** A story; its facts as IDs, and those that lead apart. */
export type Story = Omit<WithId<StoryData>, 'facts'> & {
  /** The IDs of the facts that it asks, in the curator’s order. */
  readonly facts: readonly string[]
  /** Those of them that the home page always shows. */
  readonly lead: readonly string[]
}
export type Fact = WithId<FactData>
export type Outlet = WithId<OutletData>
export type Person = WithId<PersonData>
export type Statement = WithId<StatementData>
export type Site = Readonly<SiteData>
export type Correction = WithId<CorrectionData>

interface WithLanguage {
  /** The language of the words, as a BCP 47 tag: the content’s own, or what it leaves it to. */
  readonly language: string
}

/** A claim with its place in the source. */
export interface Claim extends Readonly<Omit<ClaimData, 'language'>>, WithLanguage {
  /** `<article>/<fact>`, with `/<n>` from 1 where the article makes several claims on the fact. */
  readonly id: string
  /** Where the quote stands. */
  readonly place: QuotedPlace
}

/** What one article has on one fact. */
export type Answer =
  | { readonly coverage: 'answered'; readonly claims: readonly Claim[] }
  | { readonly coverage: 'silent'; readonly despite: string | null; readonly checked: Checked }

/** One article’s wording of a statement, with its place in the source. */
export type Wording = Readonly<z.infer<typeof wordingSchema>> & WithLanguage & { readonly place: QuotedPlace }

/** An article with its answers and evidence. */
export type Article = Omit<WithId<ArticleData>, 'claims' | 'statements'> &
  WithLanguage & {
    /** By fact ID, in the story’s order; a fact that is missing is unread. */
    readonly answers: ReadonlyMap<string, Answer>
    /** By statement ID. */
    readonly wordings: ReadonlyMap<string, readonly Wording[]>
    /** The article’s own paragraph numbers in its source, ascending. */
    readonly paragraphs: readonly number[]
    /** The lock’s record: word counts, hash, when it was read. */
    readonly evidence: ArticleEvidence
    /** The curator’s account as a Markdown tree without places; null where nobody has written one. */
    readonly outline: Root | null
  }

/** All content, checked, each map in the order of its IDs. */
export interface Corpus {
  /** What the site is called, and where it is published. */
  readonly site: Site
  readonly stories: ReadonlyMap<string, Story>
  readonly facts: ReadonlyMap<string, Fact>
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly people: ReadonlyMap<string, Person>
  readonly statements: ReadonlyMap<string, Statement>
  readonly articles: ReadonlyMap<string, Article>
  readonly corrections: ReadonlyMap<string, Correction>
}

interface Indexes {
  readonly byStory: ReadonlyMap<string, readonly Article[]>
  readonly byFile: ReadonlyMap<string, readonly Article[]>
  readonly byStatement: ReadonlyMap<string, readonly Article[]>
}

const indexed = new WeakMap<Corpus, Indexes>()

/** Sort the articles of a corpus once, so that no page looks through all of them. */
function indexesOf(corpus: Corpus): Indexes {
  const known = indexed.get(corpus)
  if (known !== undefined) return known
  const articles = [...corpus.articles.values()]
  const indexes = {
    byStory: Map.groupBy(articles, ({ story }) => story),
    byFile: Map.groupBy(articles, ({ source }) => source.file),
    byStatement: byStatement(articles),
  }
  indexed.set(corpus, indexes)
  return indexes
}

/**
 * List the articles of a story, in the order of their IDs.
 *
 * @param corpus - All content.
 * @param story - The story’s ID.
 */
export function articlesOfStory(corpus: Corpus, story: string): readonly Article[] {
  return indexesOf(corpus).byStory.get(story) ?? []
}

/**
 * List the articles that were read from one source, in the order of their IDs.
 *
 * @param corpus - All content.
 * @param file - The source’s file name.
 */
export function articlesOfFile(corpus: Corpus, file: string): readonly Article[] {
  return indexesOf(corpus).byFile.get(file) ?? []
}

/**
 * List the articles that word a statement, in the order of their IDs.
 *
 * @param corpus - All content.
 * @param statement - The statement’s ID.
 */
export function articlesOfStatement(corpus: Corpus, statement: string): readonly Article[] {
  return indexesOf(corpus).byStatement.get(statement) ?? []
}

function byStatement(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const worded = articles.flatMap((article) =>
    [...article.wordings.keys()].map((statement) => ({ statement, article })),
  )
  const grouped = Map.groupBy(worded, ({ statement }) => statement)
  return new Map([...grouped].map(([statement, found]) => [statement, found.map(({ article }) => article)]))
}
