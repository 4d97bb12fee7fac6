import type { ArticlePair } from './line-up.ts'
import type { NamedCell } from './sentences/sides.ts'

/** One outlet’s two answers to a fact, where an update answers otherwise than an article that it updates. */
export interface Change {
  readonly earlier: NamedCell
  readonly update: NamedCell
}

/**
 * Find where outlets changed their accounts: an update answers, and not the same as an article that it updates.
 *
 * @param answering - The cells with answers, in column order.
 * @param pairs - The relation of every two of them.
 * @returns For each outlet the change from its last answer but one first: that is what its last one replaced.
 */
export function changesIn(answering: readonly NamedCell[], pairs: readonly ArticlePair[]): Change[] {
  const isSame = ({ article: one }: NamedCell, { article: other }: NamedCell) =>
    pairs.some(
      ({ a, b, relation }) =>
        relation === 'same' && ((a === one && b === other) || (a === other && b === one)),
    )
  const changes = answering.flatMap((update) =>
    update.earlierVersions
      .flatMap((id) => answering.filter(({ article }) => article === id))
      .filter((earlier) => !isSame(earlier, update))
      .map((earlier): Change => ({ earlier, update })),
  )
  const stands = ({ update }: Change) => !isReplaced(update, changes)
  return changes.toSorted((a, b) => Number(stands(b)) - Number(stands(a)))
}

/** Tell whether an article’s answer gave way to that of an update. */
export function isReplaced(cell: Pick<NamedCell, 'article'>, changes: readonly Change[]): boolean {
  return changes.some(({ earlier }) => earlier.article === cell.article)
}
