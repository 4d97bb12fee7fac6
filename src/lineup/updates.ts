import type { Column } from './line-up.ts'

/** An article among its outlet’s versions of one account. */
export interface VersionsBeside {
  /** The earlier article that it updates, or null. */
  readonly updates: Column | null
  /** The later articles that update it, in column order. */
  readonly updatedBy: readonly Column[]
}

/**
 * Find the articles that an article updates, and that update it.
 *
 * @param columns - The columns of its story.
 */
export function versionsBeside(columns: readonly Column[], { article, updates }: Column): VersionsBeside {
  return {
    updates: columns.find((other) => other.article === updates) ?? null,
    updatedBy: columns.filter((other) => other.updates === article),
  }
}

/**
 * Say beside an article’s name that it updates another, or that another updates it.
 *
 * @param columns - The columns of its story.
 * @returns “updates its earlier article”, “updated by a later article”, or both; null where it has no other version.
 */
export function versionNote(columns: readonly Column[], column: Column): string | null {
  const { updates, updatedBy } = versionsBeside(columns, column)
  const notes = [
    ...(updates === null ? [] : ['updates its earlier article']),
    ...(updatedBy.length === 0 ? [] : ['updated by a later article']),
  ]
  return notes.length === 0 ? null : notes.join(', ')
}

/**
 * List the articles that an article updates, directly or through others.
 *
 * @param columns - The columns of its story, whose updates make no circle.
 * @returns Article IDs, the latest first.
 */
export function earlierVersions(
  columns: readonly Pick<Column, 'article' | 'updates'>[],
  article: string,
): readonly string[] {
  const updates = columns.find((column) => column.article === article)?.updates ?? null
  return updates === null ? [] : [updates, ...earlierVersions(columns, updates)]
}
