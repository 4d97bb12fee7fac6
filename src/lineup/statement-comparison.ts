import { known } from './columns.ts'
import { compareWords, wordsOf } from './compare-words.ts'
import { markFullest } from './mark-fullest.ts'
import { byCodeUnits } from './order.ts'
import { originNamed } from './origins.ts'
import { partSentence, statementSentence, wordingSentence } from './sentences/statement-sentences.ts'
import type { Article, Corpus, Statement, Wording } from '../corpus/corpus.ts'
import type { Segment } from './compare-words.ts'
import type { Column, LineUp, Named } from './line-up.ts'

/** One article’s wording of one part of a statement, set beside the fullest one. */
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
   * others. Null where the two are in different languages.
   */
  readonly segments: readonly Segment[] | null
  /** How it differs from the fullest wording. */
  readonly sentence: string
}

/** One part of a statement as every article words it. */
export interface StatementPart {
  /** The part’s ID, as articles give it. */
  readonly part: string
  /** The fullest wording first, then in the order of articles: by date, then by ID. */
  readonly wordings: readonly ComparedWording[]
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

/**
 * Set the wordings of a statement under each other, part by part.
 *
 * The longest wording of a part, in words, is the one that the others are compared with; the first of
 * several. That it is the fullest doesn’t make it the genuine one: which is can’t be told from wordings
 * alone.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories by ID, for the names of articles.
 * @param statementId - The statement’s ID.
 * @throws Error where there is no such statement.
 */
export function compareStatement(
  corpus: Corpus,
  lineUps: ReadonlyMap<string, LineUp>,
  statementId: string,
): StatementComparison {
  const statement = known(corpus.statements, statementId, 'statement')
  const quoted = quotedWordings(corpus, lineUps, statementId)
  const parts = [...Map.groupBy(quoted, ({ wording }) => wording.part)].map(([part, wordings]) =>
    comparePart(part, statement, wordings),
  )
  return {
    statement,
    speaker: originNamed(corpus, statement.speaker),
    parts,
    sentence: statementSentence(statement, parts),
  }
}

interface QuotedWording {
  readonly column: Column
  readonly language: string
  readonly wording: Wording
}

function quotedWordings(
  corpus: Corpus,
  lineUps: ReadonlyMap<string, LineUp>,
  statementId: string,
): QuotedWording[] {
  // A tilde sorts behind every digit, so articles without a date come last.
  const key = ({ published, id }: Article) => `${published ?? '~'} ${id}`
  return [...corpus.articles.values()]
    .toSorted((a, b) => byCodeUnits(key(a), key(b)))
    .flatMap((article) => {
      const columns = known(lineUps, article.story, 'line-up').columns
      const { language } = known(corpus.outlets, article.outlet, 'outlet')
      return (article.wordings.get(statementId) ?? []).flatMap((wording) =>
        columns
          .filter((column) => column.article === article.id)
          .map((column) => ({ column, language, wording })),
      )
    })
}

function comparePart(part: string, statement: Statement, quoted: readonly QuotedWording[]): StatementPart {
  const lengths = quoted.map(({ wording }) => wordsOf(wording.quote).length)
  const fullest = quoted[lengths.indexOf(Math.max(...lengths))] as QuotedWording
  const others = quoted
    .filter((other) => other !== fullest)
    .map((other) => {
      const comparable = sameLanguage(other.language, fullest.language)
      const segments = comparable ? compareWords(fullest.wording.quote, other.wording.quote) : null
      return describe(other, statement, segments, fullest)
    })
  const marked = markFullest(
    fullest.wording.quote,
    others.flatMap(({ segments }) => (segments === null ? [] : [segments])),
  )
  const wordings = [describe(fullest, statement, marked, fullest), ...others]
  return { part, wordings, sentence: partSentence(wordings) }
}

function describe(
  { column, language, wording }: QuotedWording,
  statement: Statement,
  segments: readonly Segment[] | null,
  fullest: QuotedWording,
): ComparedWording {
  const compared = {
    article: { id: column.article, name: column.name },
    inSentence: column.inSentence,
    wording,
    language,
    translated: !sameLanguage(language, statement.language),
    isFullest: wording === fullest.wording,
    segments,
  }
  return { ...compared, sentence: wordingSentence(compared, fullest.column.inSentence) }
}

/** Compare languages by their first subtag: British and American English are both English. */
function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1).join('') === b.split('-', 1).join('')
}
