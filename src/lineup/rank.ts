import type { ArticlePair, Cell } from './line-up.ts'

/** The order of rows, in a reader’s words. */
export const rankExplanation =
  'Facts come first on which the most pairs of articles conflict, an article that disagrees with itself counting as a pair. Then count pairs of which one article answers and the other is silent, then pairs whose answers are compatible without being the same. What is still level stays in the curator’s order.'

/** What of a row its rank rests on. */
export interface RankableRow {
  readonly cells: readonly Pick<Cell, 'coverage' | 'disagreesWithItself'>[]
  readonly articlePairs: readonly Pick<ArticlePair, 'relation'>[]
}

/**
 * Rank a story’s rows by how much coverage differs.
 *
 * Pairs of articles are counted three ways, each deciding only where the one before is level: in conflict (an
 * article that disagrees with itself counts as a pair); one answers, the other is silent; compatible. All
 * rows of a story have the same columns, so counts are shares. Unread cells count for nothing, since nobody
 * knows what they hold.
 *
 * @param rows - The rows in the curator’s order, which settles ties.
 * @returns The rows in the same order, each with its rank: 1 where coverage differs most.
 */
export function ranked<Unranked extends RankableRow>(
  rows: readonly Unranked[],
): (Unranked & { rank: number })[] {
  const order = rows
    .map((row, index) => ({ index, differences: differencesOf(row) }))
    .sort((a, b) => firstDifference(a.differences, b.differences) || a.index - b.index)
    .map(({ index }) => index)
  return rows.map((row, index) => ({ ...row, rank: order.indexOf(index) + 1 }))
}

function differencesOf({ cells, articlePairs }: RankableRow): number[] {
  const pairs = (relation: string) => articlePairs.filter((pair) => pair.relation === relation).length
  const covered = (...coverages: string[]) =>
    cells.filter(({ coverage }) => coverages.includes(coverage)).length
  return [
    pairs('conflict') + cells.filter(({ disagreesWithItself }) => disagreesWithItself).length,
    covered('says', 'denies') * covered('silent'),
    pairs('compatible'),
  ]
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((count, position) => Number(b[position]) - count).find((difference) => difference !== 0) ?? 0
}
