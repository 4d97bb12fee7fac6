import type { ArticlePair, Cell, CellClaim, Row } from './line-up.ts'

/** What of a cell the outcome of its row rests on. */
export type DecidingCell = Pick<Cell, 'article' | 'coverage' | 'claims' | 'disagreesWithItself'>

/**
 * Sum up what the relations of a row come to.
 *
 * - `conflict`: two articles conflict.
 * - `self-conflict`: no two do, and an article disagrees with itself.
 * - `single`: one article answers.
 * - `same`: every two articles are.
 * - `compatible`: some two are, and none conflict.
 * - `incomparable`: those that aren’t the same can’t be compared.
 * - `silent`: no article answers, and at least one was read for it; `unread`: none was.
 *
 * Answers that leave the question open, such as “lengthy”, don’t count where others settle it.
 *
 * @param cells - The row’s cells.
 * @param articlePairs - The relation of every two articles that answer.
 * @param isOpen - Tells whether a value leaves the question open.
 */
export function outcomeOf(
  cells: readonly DecidingCell[],
  articlePairs: readonly ArticlePair[],
  isOpen: (value: unknown) => boolean,
): Row['outcome'] {
  const answering = cells.filter(({ claims }) => claims.length > 0)
  if (answering.length === 0) return cells.some(({ coverage }) => coverage === 'silent') ? 'silent' : 'unread'
  const conflicts = articlePairs.some(({ relation }) => relation === 'conflict')
  if (conflicts) return 'conflict'
  if (cells.some(({ disagreesWithItself }) => disagreesWithItself)) return 'self-conflict'
  if (answering.length === 1) return 'single'

  const settling = settlingCells(answering, isOpen).map(({ article }) => article)
  const settled = articlePairs.filter(({ a, b }) => settling.includes(a) && settling.includes(b))
  const found = new Set((settled.length > 0 ? settled : articlePairs).map(({ relation }) => relation))
  if (found.has('compatible')) return 'compatible'
  return found.has('incomparable') ? 'incomparable' : 'same'
}

/**
 * List the articles that settle a question, or all where none does.
 *
 * @param answering - The cells with claims.
 * @param isOpen - Tells whether a value leaves the question open.
 */
export function settlingCells<Answering extends Pick<Cell, 'claims'>>(
  answering: readonly Answering[],
  isOpen: (value: unknown) => boolean,
): readonly Answering[] {
  const settling = answering.filter(({ claims }) =>
    claims.some(({ value, denies }) => denies || !isOpen(value)),
  )
  return settling.length > 0 ? settling : answering
}

/**
 * List the claims that settle a question, or all where none does.
 *
 * @param claims - Claims of one article.
 * @param isOpen - Tells whether a value leaves the question open.
 */
export function settlingClaims(
  claims: readonly CellClaim[],
  isOpen: (value: unknown) => boolean,
): readonly CellClaim[] {
  const settling = claims.filter(({ value, denies }) => denies || !isOpen(value))
  return settling.length > 0 ? settling : claims
}
