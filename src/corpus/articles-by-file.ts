import type { ArticleEntry, Content } from './content.ts'

/**
 * Group articles by the source that they were read from.
 *
 * @param content - The content.
 * @returns The articles of each source, by its file name, in the order of their IDs.
 */
export function articlesByFile({ articles }: Content): ReadonlyMap<string, readonly ArticleEntry[]> {
  return Map.groupBy(articles.values(), ({ data }) => data.source.file)
}
