import { known } from './columns.ts'
import { marksOf } from './marks.ts'
import { counted, countWord, sentenceOf } from './sentences/words.ts'
import type { Article, Corpus } from '../corpus/corpus.ts'
import type { Cell, CellClaim, Column, LineUp, Named, Row } from './line-up.ts'
import type { Mark } from './marks.ts'

/** A fact with what readers call it. */
export interface FactHead {
  readonly fact: string
  readonly label: string
  readonly question: string
}

/** A fact that this article is silent on and others answer. */
export interface NotHere extends FactHead {
  /** The articles that answer, in column order; names as heads of columns. */
  readonly answeredBy: readonly Named[]
}

/** A fact that of all articles only this one answers. */
export interface OnlyHere extends FactHead {
  readonly claims: readonly CellClaim[]
  /** Such as “The five other articles are silent on this.” */
  readonly sentence: string
}

/** A fact that this article tells otherwise than others do, or in two ways. */
export interface Contrast extends FactHead {
  readonly standing: Cell['standing']
  /** Who says what, this article first: “It says only “lengthy”; three put it at about 90 minutes.” */
  readonly sentence: string
}

/** What an article’s page shows. */
export interface ArticleView {
  readonly article: Article
  readonly column: Column
  /** What it tells otherwise than others do, what differs most first. */
  readonly contrasts: readonly Contrast[]
  /** Here and below: facts in the curator’s order. */
  readonly notHere: readonly NotHere[]
  readonly onlyHere: readonly OnlyHere[]
  /** Where its claims sit, in the order of the text. */
  readonly marks: readonly Mark[]
  /** Facts that it is silent on and that no other article answers either. */
  readonly silentLikeOthers: readonly FactHead[]
  /** Facts that nobody has read it for. */
  readonly unread: readonly FactHead[]
}

/**
 * Gather what an article’s page shows: what it answers, leaves out, has alone, and where its claims sit.
 *
 * @param corpus - All content.
 * @param lineUp - The line-up of the article’s story.
 * @param articleId - The article’s ID.
 * @throws Error where the article isn’t one of the story’s.
 */
export function articleView(corpus: Corpus, lineUp: LineUp, articleId: string): ArticleView {
  const column = lineUp.columns.find(({ article }) => article === articleId)
  if (column === undefined) throw new Error(`The story “${lineUp.story.id}” has no article “${articleId}”.`)
  const article = known(corpus.articles, articleId, 'article')
  const names = new Map(lineUp.columns.map(({ article: id, name }) => [id, name]))
  const cells = lineUp.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.article === articleId)
      .map((cell) => ({ row, cell, ...othersOf(row, cell) })),
  )
  const silences = cells.filter(({ cell }) => cell.coverage === 'silent')
  return {
    article,
    column,
    notHere: silences
      .filter(({ answering }) => answering.length > 0)
      .map(({ row, answering }) => ({
        ...headOf(row),
        answeredBy: answering.map((other) => ({
          id: other.article,
          name: known(names, other.article, 'column'),
        })),
      })),
    onlyHere: cells
      .filter(
        ({ cell, answering, silent }) =>
          cell.claims.length > 0 && answering.length === 0 && silent.length > 0,
      )
      .map(({ row, cell, silent, unread }) => ({
        ...headOf(row),
        claims: cell.claims,
        sentence: aloneSentence(silent.length, unread.length),
      })),
    contrasts: cells
      .toSorted((a, b) => a.row.rank - b.row.rank)
      .flatMap(({ row, cell: { contrast, standing } }) =>
        contrast === null ? [] : [{ ...headOf(row), standing, sentence: contrast }],
      ),
    marks: marksOf(
      article,
      cells.flatMap(({ row, cell }) => cell.claims.map((claim) => ({ fact: row.fact, claim }))),
    ),
    silentLikeOthers: silences
      .filter(({ answering }) => answering.length === 0)
      .map(({ row }) => headOf(row)),
    unread: cells.filter(({ cell }) => cell.coverage === 'unread').map(({ row }) => headOf(row)),
  }
}

function headOf({ fact, label, question }: Row): FactHead {
  return { fact, label, question }
}

function othersOf({ cells }: Row, cell: Cell): Record<'answering' | 'silent' | 'unread', Cell[]> {
  const others = cells.filter((other) => other !== cell)
  return {
    answering: others.filter(({ claims }) => claims.length > 0),
    silent: others.filter(({ coverage }) => coverage === 'silent'),
    unread: others.filter(({ coverage }) => coverage === 'unread'),
  }
}

function aloneSentence(silent: number, unread: number): string {
  const are = (count: number) => (count === 1 ? 'is' : 'are')
  return sentenceOf(
    unread === 0
      ? [
          `the ${silent === 1 ? 'other article' : counted(silent, 'other article')} ${are(silent)} silent on this`,
        ]
      : [
          `${counted(silent, 'other article')} ${are(silent)} silent on this`,
          `${countWord(unread)} ${are(unread)} not read yet`,
        ],
  )
}
