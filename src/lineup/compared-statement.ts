import type { Statement, Wording } from '../corpus/corpus.ts'
import type { Segment } from './compare-words.ts'
import type { Named } from './line-up.ts'

/** One article’s wording of one part of a statement, set beside the fullest one of its language. */
export interface ComparedWording {
  readonly article: Named
  /** The article’s name as it stands inside a sentence. */
  readonly inSentence: string
  readonly wording: Wording
  /** The language of its outlet, as a BCP 47 tag. */
  readonly language: string
  /** True where the wording can only be a translation: its outlet’s language isn’t the statement’s. */
  readonly translated: boolean
  /** True for the wording that the others are compared with. */
  readonly isFullest: boolean
  /**
   * Its words beside the fullest wording’s. Of the fullest wording itself, what becomes of its words in the
   * others.
   */
  readonly segments: readonly Segment[]
  /** How it differs from the fullest wording. */
  readonly sentence: string
}

/** The wordings of one part in one language: only these can be compared word by word. */
export interface LanguageWordings {
  /** The language, as the first subtag of a BCP 47 tag. */
  readonly language: string
  /** “Translations into German”; null for the language of the statement. */
  readonly heading: string | null
  /** The fullest wording first, then in the order of articles: by date, then by ID. */
  readonly wordings: readonly ComparedWording[]
}

/** One part of a statement as every article words it. */
export interface StatementPart {
  /** The part’s ID, as articles give it. */
  readonly part: string
  /** The wordings in the statement’s own language first, then the language with most wordings. */
  readonly languages: readonly LanguageWordings[]
  /** How many ways of wording it there are, and what differs. */
  readonly sentence: string
}

/** A statement as every article words it. */
export interface StatementComparison {
  readonly statement: Statement
  readonly speaker: Named
  /** The parts in the order in which articles first quote them. */
  readonly parts: readonly StatementPart[]
  readonly sentence: string
}
