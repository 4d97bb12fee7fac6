import type { SearchRequest, SearchResult } from './search-request.ts'

/** Results that stand under one heading. */
export interface ResultGroup {
  readonly title: string
  /** The story that they belong to; empty where they may belong to several. */
  readonly story: string
  readonly results: readonly SearchResult[]
}

/**
 * Group results: by fact within its story, or, sorted by article, by article. Groups and their results keep
 * the order in which they were found.
 *
 * @param results - The results in order.
 * @param sort - How they are sorted.
 */
export function groupResults(
  results: readonly SearchResult[],
  sort: SearchRequest['sort'],
): readonly ResultGroup[] {
  const groups = new Map<string, ResultGroup & { results: SearchResult[] }>()
  for (const result of results) {
    const { story, fact, article } = result.document
    const [key, title] =
      sort === 'article'
        ? [article?.id, article?.name ?? 'Facts']
        : [fact && `${story.id} ${fact.id}`, fact?.label ?? 'Articles']
    const group = groups.get(key ?? '') ?? { title, story: key ? story.title : '', results: [] }
    group.results.push(result)
    groups.set(key ?? '', group)
  }
  return [...groups.values()]
}
