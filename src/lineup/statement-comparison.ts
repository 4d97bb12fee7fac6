import { articlesOfStatement } from '../corpus/corpus.ts'
import type { Corpus, Statement, Wording } from '../corpus/corpus.ts'
import type { LanguageWordings, UntoldWording } from './sentences/statement-sentences.ts'
import { isSameLanguage, primaryLanguage } from '../text/languages.ts'
import { byCodeUnits } from '../text/order.ts'
import { inColumnOrder, known } from './columns.ts'
import { comparableWords } from '../text/comparable-words.ts'
import { compareWords, markFullest } from './compare-words.ts'
import type { WordingSegment } from './compare-words.ts'
import type { Column, LineUp, Named } from './line-up.ts'
import {
  partSentence,
  statementSentence,
  translationHeading,
  wordingSentence,
} from './sentences/statement-sentences.ts'
import { originNamed } from './voices.ts'

/** One article’s wording of one part of a statement, set beside the fullest one of its language. */
export interface ComparedWording extends UntoldWording {
  /** How it differs from the fullest wording. */
  readonly sentence: string
}

/** One part of a statement as every article words it. */
export interface StatementPart {
  /** The part’s ID, as articles give it. */
  readonly part: string
  /** The wordings in the statement’s own language first, then the language with most wordings. */
  readonly languages: readonly LanguageWordings<ComparedWording>[]
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
  /** How many articles quote it. */
  readonly articles: number
  /** True where two wordings at least are in one language, and so compared word by word. */
  readonly isCompared: boolean
}

/**
 * Set the wordings of a statement under each other, part by part.
 *
 * Wordings are compared within a language, that of their own words: translations among themselves. The longest one, in words, is the one that the others are compared with; the first of
 * several. That it is the fullest doesn’t make it the genuine one: which is can’t be told from wordings
 * alone.
 *
 * @param lineUps - The line-ups of all stories by ID, for the names of articles.
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
    articles: new Set(quoted.map(({ column }) => column.article)).size,
    isCompared: parts.some(({ languages }) => languages.some(({ wordings }) => wordings.length > 1)),
  }
}

interface QuotedWording {
  readonly column: Column
  readonly wording: Wording
}

function quotedWordings(
  corpus: Corpus,
  lineUps: ReadonlyMap<string, LineUp>,
  statementId: string,
): QuotedWording[] {
  return inColumnOrder(articlesOfStatement(corpus, statementId)).flatMap((article) => {
    const columns = known(lineUps, article.story, 'line-up').columns
    return (article.wordings.get(statementId) ?? []).flatMap((wording) =>
      columns.filter((column) => column.article === article.id).map((column) => ({ column, wording })),
    )
  })
}

function comparePart(part: string, statement: Statement, quoted: readonly QuotedWording[]): StatementPart {
  const own = primaryLanguage(statement.language)
  const languages = [...Map.groupBy(quoted, ({ wording }) => primaryLanguage(wording.language))]
    .toSorted(
      ([a, ofA], [b, ofB]) =>
        Number(b === own) - Number(a === own) || ofB.length - ofA.length || byCodeUnits(a, b),
    )
    .map(([language, wordings]) => ({
      language,
      heading: language === own ? null : translationHeading(language, wordings.length),
      wordings: compareWordings(wordings, statement),
    }))
  return { part, languages, sentence: partSentence(languages) }
}

function compareWordings(quoted: readonly QuotedWording[], statement: Statement): ComparedWording[] {
  const lengths = quoted.map(({ wording }) => comparableWords(wording.quote).length)
  const fullest = quoted[lengths.indexOf(Math.max(...lengths))]!
  const others = quoted
    .filter((other) => other !== fullest)
    .map((other) =>
      describe(other, statement, compareWords(fullest.wording.quote, other.wording.quote), fullest),
    )
  const marked = markFullest(
    fullest.wording.quote,
    others.map(({ segments }) => segments),
  )
  return [describe(fullest, statement, marked, quoted.length === 1 ? null : fullest), ...others]
}

/**
 * Describe one wording.
 *
 * @param fullest - The one that it is compared with; null where it is the only one in its language.
 */
function describe(
  { column, wording }: QuotedWording,
  statement: Statement,
  segments: readonly WordingSegment[],
  fullest: QuotedWording | null,
): ComparedWording {
  const compared = {
    article: { id: column.article, name: column.name },
    inSentence: column.inSentence,
    wording,
    language: wording.language,
    translated: isSameLanguage(wording.language, statement.language) ? null : statement.language,
    isFullest: fullest === null || wording === fullest.wording,
    segments,
  }
  return { ...compared, sentence: wordingSentence(compared, fullest?.column.inSentence ?? null) }
}
