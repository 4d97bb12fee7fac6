import type { Story } from '../corpus/corpus.ts'
import type { Relation } from './standing.ts'
import type { ClaimData } from '../schema/claim.ts'
import type { Checked, QuotedPlace } from '../schema/lock.ts'

/** The state of one article on one fact. */
export type Coverage = 'says' | 'denies' | 'silent' | 'unread'

/** An ID with the words that readers see for it. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** One claim, ready to show. */
export interface CellClaim {
  /** `<article>/<fact>` or `<article>/<fact>/<n>`. */
  readonly id: string
  /** The value as content gives it. */
  readonly value: unknown
  /** The value in words; a denial says so: “denies: about 90 minutes”. */
  readonly answer: string
  readonly quote: string
  readonly place: QuotedPlace
  readonly voice: ClaimData['voice']
  readonly certainty: ClaimData['certainty']
  readonly denies: boolean
  /** The chain of credit, nearest first; empty for the outlet’s own voice. */
  readonly origin: readonly Named[]
  /**
   * The end of the chain, with spokespeople resolved to whom they speak for; null where the article reports
   * something without saying from whom.
   */
  readonly independentOrigin: Named | null
  /**
   * Whom the article credits, as a short line: “credits the Kremlin, by way of Forbes”; “in its own voice”;
   * “names no source”.
   */
  readonly credit: string
  /** How the article hedges: “reported”, “expected”, “possible”; null where it states. */
  readonly hedge: string | null
  /** The curator’s remark, or null. */
  readonly note: string | null
}

/** One article on one fact. */
export interface Cell {
  readonly article: string
  readonly fact: string
  readonly coverage: Coverage
  /** Empty where the article is silent or unread. */
  readonly claims: readonly CellClaim[]
  /** One sentence that stands alone: “Fox News gives no figure.” “The note is silent.” */
  readonly sentence: string
  /** What was looked for, and why found cue words don’t answer; null unless silent. */
  readonly silence: { readonly checked: Checked; readonly despite: string | null } | null
  /** True where the answer conflicts with another article’s, or where the article disagrees with itself. */
  readonly differs: boolean
  /** True where two of the article’s own claims conflict. */
  readonly disagreesWithItself: boolean
}

/** Two claims of one row and how they stand to each other; `a` comes first in column order. */
export interface ClaimPair extends Relation {
  /** Claim IDs. */
  readonly a: string
  readonly b: string
}

/** Two articles that both answer, and how their claims on the fact stand together. */
export interface ArticlePair extends Relation {
  /** Article IDs, in column order. */
  readonly a: string
  readonly b: string
}

/** An independent origin of a row with the articles whose claims lead to it. */
export interface RowOrigin extends Named {
  readonly articles: readonly string[]
  readonly claims: readonly string[]
}

/** One fact across all articles of a story. */
export interface Row {
  readonly fact: string
  readonly label: string
  readonly question: string
  readonly kind: string
  /** Why the answer matters. */
  readonly why: string
  /** One cell a column, in column order. */
  readonly cells: readonly Cell[]
  readonly claimPairs: readonly ClaimPair[]
  readonly articlePairs: readonly ArticlePair[]
  readonly origins: readonly RowOrigin[]
  /** What the row shows in at most 20 words, with a full stop. */
  readonly headline: string
  /** Why, in one or two sentences. */
  readonly reason: string
  /** What the relations of the row come to. */
  readonly outcome:
    'conflict' | 'self-conflict' | 'compatible' | 'same' | 'single' | 'incomparable' | 'silent' | 'unread'
  /** 1 for the row in which coverage differs most. */
  readonly rank: number
}

/** One article of the story: a column. */
export interface Column {
  readonly article: string
  readonly outlet: string
  /** The column’s head: the outlet’s name, with a date or number where one outlet has several articles. */
  readonly name: string
  /** The same name as it stands inside a sentence: “the commentary blog”. */
  readonly inSentence: string
  readonly identified: boolean
  readonly title: string | null
  readonly published: string | null
}

/** The side-by-side view of a story. */
export interface LineUp {
  readonly story: Story
  /** Articles with a date first, by date; then by ID. */
  readonly columns: readonly Column[]
  /** In the curator’s order. */
  readonly rows: readonly Row[]
}
