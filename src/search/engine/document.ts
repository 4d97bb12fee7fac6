/** What a search document stands for. A claim and a silence are each one article’s answer to one fact. */
export type DocumentKind = 'claim' | 'silence' | 'fact' | 'article'

/** An ID with the words that readers see for it. */
export interface NamedEntity {
  readonly id: string
  readonly name: string
}

/**
 * One thing that a reader can find: a claim, a silence, a fact or an article.
 *
 * Addresses are relative to the site’s base path, without a leading slash.
 */
export interface SearchDocument {
  readonly kind: DocumentKind
  /** The line-up cell of a claim or silence; the page of a fact or article. */
  readonly url: string
  /** The mark on the article’s page; null where there is none. */
  readonly placeUrl: string | null
  /** The head of the result: the fact’s label, or the article’s headline. */
  readonly title: string
  /** The answer in words, such as “about 90 minutes”; empty where there is none. */
  readonly answer: string
  /** The exact words of the article; empty where there are none. */
  readonly quote: string
  /** The language of the quote, or of an article’s headline, as a BCP 47 tag; undefined for the site’s own. */
  readonly language?: string | undefined
  readonly story: { readonly id: string; readonly title: string }
  /** Null for articles. */
  readonly fact: { readonly id: string; readonly label: string } | null
  /** Null for facts. */
  readonly outlet: NamedEntity | null
  /** The article, by the name that heads its column; null for facts. */
  readonly article: NamedEntity | null
  /** Null for facts and articles. */
  readonly coverage: 'says' | 'denies' | 'silent' | 'unread' | null
  /** Whom the article credits, nearest first; empty for the outlet’s own voice. */
  readonly origins: readonly NamedEntity[]
  /** The line under the result: coverage and origin in words; what else matters of a fact or an article. */
  readonly note: string
  /** Words that find the document without standing in it: aliases of names, other wordings. */
  readonly keywords: readonly string[]
  /** Words in which its question is asked and answered: the fact’s cue words. They count for less; empty for articles. */
  readonly cues: readonly string[]
}

/** A document as the index keeps it for results, without what serves matching and narrowing only. */
export type StoredDocument = Omit<SearchDocument, 'keywords' | 'cues' | 'origins' | 'coverage' | 'outlet'>

/** What results can be narrowed by. They stand here so that the page’s script has them without the engine. */
export const facetNames = ['story', 'fact', 'outlet', 'coverage', 'origin'] as const

/** One of `facetNames`. */
export type FacetName = (typeof facetNames)[number]
