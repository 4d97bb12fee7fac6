import { inColumnOrder, known } from './columns.ts'
import { compareWords, wordsOf } from './compare-words.ts'
import { markFullest } from './mark-fullest.ts'
import { originNamed } from './voices.ts'
import { partSentence, statementSentence, wordingSentence } from './sentences/statement-sentences.ts'
import type { Corpus, Statement, Wording } from '../corpus/corpus.ts'
import type { Segment } from './compare-words.ts'
import type { ComparedWording, StatementComparison, StatementPart } from './compared-statement.ts'
import type { Column, LineUp } from './line-up.ts'

// Components read it from here.

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
  return inColumnOrder(corpus.articles.values()).flatMap((article) => {
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
