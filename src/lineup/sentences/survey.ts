import { campsOf } from '../camps.ts'
import { known } from '../columns.ts'
import { settlingCells } from '../outcome.ts'
import { asClause } from './words.ts'
import type { Camps } from '../camps.ts'
import type { ArticlePair, Cell, CellClaim, ClaimPair, Column, Row, RowOrigin } from '../line-up.ts'
import type { AnswerNouns, Kind } from '../../kinds/kind.ts'
import type { RelatingKind } from '../relate-claims.ts'

/** What of a cell the sentences rest on; they are part of the finished one. */
export type SurveyedCell = Pick<Cell, 'article' | 'coverage' | 'claims' | 'disagreesWithItself'>

/** A row before it has sentences. */
export interface UntoldRow {
  readonly columns: readonly Column[]
  readonly cells: readonly SurveyedCell[]
  readonly claimPairs: readonly ClaimPair[]
  readonly articlePairs: readonly ArticlePair[]
  readonly origins: readonly RowOrigin[]
  readonly outcome: Row['outcome']
}

/** A row sorted into what sentences speak of; every list is in column order. */
export interface Survey extends UntoldRow {
  readonly nouns: AnswerNouns<unknown> & Pick<Kind<unknown>, 'noun'>
  /** Articles that say or deny something. */
  readonly answering: readonly SurveyedCell[]
  /** Those that affirm a value which settles the question. */
  readonly giving: readonly SurveyedCell[]
  /** Those that affirm only values which leave it open, such as “lengthy”. */
  readonly open: readonly SurveyedCell[]
  /** Those that only deny. */
  readonly denying: readonly SurveyedCell[]
  /** All that answer, but for those that leave the question open where others settle it. */
  readonly settling: readonly SurveyedCell[]
  readonly silent: readonly SurveyedCell[]
  readonly unread: readonly SurveyedCell[]
  /** Those with claims of their own that conflict. */
  readonly contradicting: readonly SurveyedCell[]
  /** Those that put no claim as plainly stated. */
  readonly hedging: readonly SurveyedCell[]
  readonly camps: Camps
  /** Origins to which every claim of two or more settling articles leads, the one with most articles first. */
  readonly echoes: readonly Echo[]
  /**
   * Name a cell’s article as it stands inside a sentence.
   *
   * @param cell - A cell of the row.
   */
  readonly nameOf: (cell: SurveyedCell) => string
  /**
   * Put a claim’s value in words that can stand in a clause.
   *
   * @param claim - A claim of the row.
   */
  readonly answerOf: (claim: CellClaim) => string
  /**
   * Put what several cells have in common in words.
   *
   * @param cells - Cells whose claims all agree with each other, at least one.
   * @returns The answer, or null where none stands for all.
   */
  readonly sharedAnswer: (cells: readonly SurveyedCell[]) => SharedAnswer | null
}

/** An answer that stands for several articles. */
export interface SharedAnswer {
  /** `say` or `deny`: it is the answer of each; `fit`: each fits it. */
  readonly how: 'say' | 'deny' | 'fit'
  readonly answer: string
}

/** An origin and the articles that have nothing but its word. */
export interface Echo {
  readonly name: string
  readonly cells: readonly SurveyedCell[]
}

/**
 * Sort a row into what its sentences speak of.
 *
 * @param row - The row with all its relations.
 * @param relating - The fact’s kind and its names.
 */
export function surveyOf(row: UntoldRow, relating: RelatingKind): Survey {
  const { cells, origins } = row
  const nouns = { ...relating.kind.nouns, noun: relating.kind.noun }
  const names = new Map(row.columns.map(({ article, inSentence }) => [article, inSentence]))
  const answering = cells.filter(({ claims }) => claims.length > 0)
  const giving = answering.filter(({ claims }) =>
    claims.some((claim) => !claim.denies && !nouns.isOpen(claim.value)),
  )
  const denying = answering.filter(({ claims }) => claims.every(({ denies }) => denies))
  const open = answering.filter((cell) => !giving.includes(cell) && !denying.includes(cell))
  const settling = settlingCells(answering, nouns.isOpen)
  const { kind, context } = relating
  const inWords = (value: unknown) => asClause(kind.phrase(value, context))
  return {
    ...row,
    nouns,
    answering,
    giving,
    denying,
    open,
    settling,
    silent: cells.filter(({ coverage }) => coverage === 'silent'),
    unread: cells.filter(({ coverage }) => coverage === 'unread'),
    contradicting: answering.filter(({ disagreesWithItself }) => disagreesWithItself),
    hedging: answering.filter(({ claims }) => claims.every(({ hedge }) => hedge !== null)),
    camps: campsOf(
      answering.map(({ article }) => article),
      row.articlePairs,
    ),
    echoes: origins
      .map(({ id, name }) => ({ name, cells: settling.filter((cell) => restsOnly(cell, id)) }))
      .filter((echo) => echo.cells.length > 1)
      .sort((a, b) => b.cells.length - a.cells.length),
    nameOf: ({ article }) => known(names, article, 'column'),
    answerOf: ({ value }) => inWords(value),
    sharedAnswer: (shared) => {
      const claims = shared.flatMap((cell) => cell.claims)
      const values = claims.map(({ value }) => value)
      const denials = claims.filter(({ denies }) => denies).length
      if (shared.some((cell) => cell.disagreesWithItself)) return null
      const forms = new Set(values.map((value) => JSON.stringify(kind.normalise(value))))
      if (denials > 0 && (denials < claims.length || forms.size > 1)) return null
      if (forms.size === 1)
        return { how: denials > 0 ? 'deny' : 'say', answer: inWords(nouns.bare(values[0])) }
      const common = nouns.common(values.filter((value) => !nouns.isOpen(value)))
      return common === null ? null : { how: 'fit', answer: inWords(common) }
    },
  }
}

function restsOnly({ claims }: SurveyedCell, origin: string): boolean {
  return claims.every(({ independentOrigin }) => independentOrigin?.id === origin)
}
