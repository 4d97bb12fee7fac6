import type { Story } from '../corpus/corpus.ts'
import { relations as valueRelations } from '../kinds/relation.ts'
import type { ClaimData } from '../schema/claim.ts'
import type { Checked, QuotedPlace } from '../schema/lock.ts'

/** The side-by-side view of a story. */
export interface LineUp {
  readonly story: Story
  /** Articles with a date first, by date; then by ID. */
  readonly columns: readonly Column[]
  /** In the curator’s order. */
  readonly rows: readonly Row[]
}

/** One article of the story: a column. */
export interface Column {
  readonly article: string
  readonly outlet: string
  /** The outlet’s name as it stands inside a sentence, whatever else of it is in the story. */
  readonly outletName: string
  /** The column’s head: the outlet’s name, with what tells them apart where one outlet has several articles. */
  readonly name: string
  /** The same name as it stands inside a sentence: “the commentary blog”. */
  readonly inSentence: string
  /** At most three letters for where room is scarce, unlike every other column’s: “FN”. */
  readonly initials: string
  readonly identified: boolean
  readonly title: string | null
  readonly published: string | null
  /** The language that the article is written in, as a BCP 47 tag. */
  readonly language: string
  /** The ID of the outlet’s earlier article that this one updates, or null. */
  readonly updates: string | null
}

/** One fact across all articles of a story. */
export interface Row {
  readonly fact: string
  readonly label: string
  readonly question: string
  readonly kind: string
  /** Why the answer matters. */
  readonly why: string
  /** True where the curator leads with the fact. */
  readonly lead: boolean
  /** One cell a column, in column order. */
  readonly cells: readonly Cell[]
  readonly voices: readonly RowVoice[]
  /** How every two claims stand: worked out when they are asked for, since there are many and no page shows them. */
  readonly claimPairs: () => readonly ClaimPair[]
  /** How every two articles that answer stand: made when they are asked for, each time anew. */
  readonly articlePairs: () => readonly ArticlePair[]
  /** The articles by the answer they give: worked out when asked for, since one page alone shows them. */
  readonly byCamp: () => Camps
  readonly origins: readonly RowOrigin[]
  /** What the row shows in at most 20 words, with a full stop. */
  readonly headline: string
  /** Why, in one or two sentences. */
  readonly reason: string
  readonly outcome: Outcome
  /** The outcome in a few words: “One leaves out two”, “Only “lengthy””. */
  readonly difference: string
  /** 1 for the row in which coverage differs most. */
  readonly rank: number
}

/** One article on one fact. */
export interface Cell {
  readonly article: string
  readonly fact: string
  readonly coverage: Coverage
  /** All claims, in the order of content. Empty where the article is silent or unread. */
  readonly claims: readonly CellClaim[]
  /** The same claims as answers, the lead answer first. */
  readonly answers: readonly CellAnswer[]
  /** What the article says in all, in at most 24 characters: “≈ 90 min”, “4 named”, “silent”. */
  readonly brief: string
  readonly standing: Standing
  /** One sentence that stands alone: “Fox News says only “lengthy”.” “The note is silent on this.” */
  readonly sentence: string
  /** How its answer stands beside the others’, as a sentence; null where it says what all say, or answers alone. */
  readonly contrast: string | null
  /** What was looked for, and why found cue words don’t answer; null unless silent. */
  readonly silence: { readonly checked: Checked; readonly despite: string | null } | null
  /**
   * True where the answer conflicts with another article’s that no update replaced and that isn’t a version of this one, or where the
   * article disagrees with itself.
   */
  readonly differs: boolean
  /** True where the answer conflicts with that of another version of the article. */
  readonly changed: boolean
  /** Where one voice of the article says two things that can’t both hold. */
  readonly contradictions: readonly Contradiction[]
}

/** The state of one article on one fact. */
export type Coverage = 'says' | 'denies' | 'silent' | 'unread'

/**
 * How a cell stands to the others of its row:
 *
 * - `conflict`: it contradicts another article or itself;
 * - `changed`: it contradicts nothing but another version of its outlet’s account;
 * - `less`: another says the same more fully, sharply, strongly or surely, and nobody less so;
 * - `part`: it has what another lacks, and lacks what another has;
 * - `agrees`: all that answer say the same, or none says more;
 * - `alone`: no other answers; `silent` and `unread` as in coverage.
 */
export const standings = [
  'conflict',
  'changed',
  'less',
  'part',
  'agrees',
  'alone',
  'silent',
  'unread',
] as const

/** One of `standings`. */
export type Standing = (typeof standings)[number]

/** Claims of one article that say the same, on one voice’s word, with one certainty: one answer with one or several quotes. */
export interface CellAnswer {
  /** The claim that stands for all: the first in the text, or else in the headline. */
  readonly claim: CellClaim
  /** The others, in the order of the text, those in the headline last. */
  readonly more: readonly CellClaim[]
}

/** Two claims of one voice in one article that can’t both hold. */
export interface Contradiction {
  readonly voice: Voice
  /** Claim IDs, in the order of the text. */
  readonly a: string
  readonly b: string
  /** True where one stands in the article’s headline, and the other in its text. */
  readonly byHeadline: boolean
  /** A clause without a full stop. */
  readonly reason: string
}

/** One claim, ready to show. */
export interface CellClaim {
  /** `<article>/<fact>` or `<article>/<fact>/<n>`. */
  readonly id: string
  /** The value as content gives it; null for a denial of the whole question. */
  readonly value: unknown
  /** The value in words; a denial says so: “denies: about 90 minutes”. */
  readonly answer: string
  readonly quote: string
  /** The language of the quote, as a BCP 47 tag. */
  readonly language: string
  /**
   * The language that the article says the words are translated from, `und` where it doesn’t say from what; null where it doesn’t print them as a
   * translation.
   */
  readonly translated: string | null
  readonly place: QuotedPlace
  /** How the words stand in the article: its own, quoted, or paraphrased. */
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
  /** Whose word it is. */
  readonly whose: Voice
  /**
   * Whom the article credits, as a short line: “credits the Kremlin, by way of Forbes”; “in its own voice”;
   * “names no source”.
   */
  readonly credit: string
  /** How the article hedges: “reported”, “expected”, “possible”; null where it states. */
  readonly hedge: string | null
  /** The curator’s remark, or null. */
  readonly note: string | null
  /** The ID of the later claim by which the article takes this one back, or null. */
  readonly correctedBy: string | null
}

/** An ID with the words that readers see for it. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Whose word a claim is. */
export interface Voice extends Named {
  /** True where the article speaks for itself. */
  readonly own: boolean
}

/** One voice of a row with the articles that report it, in column order. */
export interface RowVoice extends Named {
  readonly reports: readonly {
    readonly article: string
    readonly own: boolean
    readonly claims: readonly CellClaim[]
  }[]
}

/** An independent origin of a row with the articles whose claims lead to it. */
export interface RowOrigin extends Named {
  readonly articles: readonly string[]
  readonly claims: readonly string[]
}

/** How one claim, or one article’s answer, stands to another; each has its mirror. `surer` and `hedged`: the same answer, more or less sure. */
export const claimRelations = [...valueRelations, 'surer', 'hedged'] as const

/** One of `claimRelations`. */
export type ClaimRelationName = (typeof claimRelations)[number]

/** How one claim or answer stands to another, with what each has that the other lacks, in the reader’s words. */
export interface ClaimRelation {
  readonly relation: ClaimRelationName
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Why: a clause without a full stop. */
  readonly reason: string
}

/** Two claims of one row and how they stand to each other; `a` comes first in column order. */
export interface ClaimPair extends ClaimRelation {
  /** Claim IDs. */
  readonly a: string
  readonly b: string
  /** True where both are one voice’s word. */
  readonly sameVoice: boolean
}

/** Two articles that both answer, and how they stand to each other. */
export interface ArticlePair extends ClaimRelation {
  /** Article IDs, in column order. */
  readonly a: string
  readonly b: string
  /** True where both are versions of one outlet’s account: one updates the other. */
  readonly areVersions: boolean
}

/** Articles that give one answer. */
export interface Camp {
  readonly articles: readonly string[]
  /** What they say, as a predicate: “put it at about 90 minutes”. */
  readonly says: string
}

/** The camps of a row, the largest first, and how every two of them stand. */
export interface Camps {
  readonly camps: readonly Camp[]
  readonly campPairs: readonly CampPair[]
}

/** How two camps stand; `a` and `b` are their places in the list. */
export interface CampPair extends Pick<ClaimRelation, 'relation' | 'reason'> {
  readonly a: number
  readonly b: number
}

/**
 * What the relations of a row come to, by voice:
 *
 * - `voices-differ`: different voices say what can’t both hold;
 * - `reports-differ`: articles report one voice so that both can’t be what was said;
 * - `contradiction`: one voice of one article says two things that can’t both hold;
 * - `uneven`: the answers fit, and some are fuller, sharper, stronger or surer than others;
 * - `same`: all that answer say the same; `single`: only one answers;
 * - `incomparable`: answers that aren’t the same can’t be compared;
 * - `silent`: no article answers, and at least one was read for it; `unread`: none was;
 * - `changed`: an outlet’s update answers otherwise than its earlier article, and what stands now holds none of the first three.
 */
export const outcomes = [
  'voices-differ',
  'reports-differ',
  'contradiction',
  'uneven',
  'same',
  'single',
  'incomparable',
  'silent',
  'unread',
  'changed',
] as const

/** One of `outcomes`. */
export type Outcome = (typeof outcomes)[number]
