/** What a reader narrows a line-up to; all of it stands in the address. */
export interface ViewState {
  /** The articles picked, in the order in which they were; null: none were. */
  readonly articles: readonly string[] | null
  /** Which facts to show. */
  readonly show: (typeof shows)[number]
  /** In which order: the curator’s, or where coverage differs most first. */
  readonly order: (typeof orders)[number]
}

const shows = ['all', 'differences', 'silence'] as const
const orders = ['curator', 'difference'] as const

/**
 * Read a line-up’s state from an address. What it doesn’t understand counts as not said.
 *
 * @param query - The address’s query, such as `?articles=a,b&show=differences`.
 * @param known - The story’s articles.
 */
export function readViewState(query: string, known: readonly string[]): ViewState {
  const parameters = new URLSearchParams(query)
  const picked = parameters.get('articles')?.split(',') ?? []
  const articles = [...new Set(picked)].filter((article) => known.includes(article))
  return {
    articles: articles.length > 0 ? articles : null,
    show: shows.find((show) => show === parameters.get('show')) ?? 'all',
    order: orders.find((order) => order === parameters.get('order')) ?? 'curator',
  }
}

/**
 * Write a line-up’s state for an address; what is as it is by default is left out.
 *
 * @returns The query with its question mark; empty where all is as by default.
 */
export function writeViewState({ articles, show, order }: ViewState): string {
  const parts = [
    articles !== null && `articles=${articles.join(',')}`,
    show !== 'all' && `show=${show}`,
    order !== 'curator' && `order=${order}`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/**
 * Choose the columns to show: those that the reader picked, or else the first, as many as fit.
 *
 * @param known - The story’s articles, in column order.
 * @param limit - How many columns fit.
 * @returns The articles, in column order.
 */
export function visibleArticles({ articles }: ViewState, known: readonly string[], limit: number): string[] {
  // Of more picks than fit, the latest count: they are what the reader asked for last.
  const chosen = articles?.slice(-limit) ?? known.slice(0, limit)
  return known.filter((article) => chosen.includes(article))
}

/**
 * Add an article to the columns that are shown, or take one away. The last one stays.
 *
 * @param visible - The articles that are shown.
 * @param article - The article to add or take away.
 * @param limit - How many columns fit; beyond it the first one gives way.
 * @returns The picks, the latest last.
 */
export function toggleArticle(visible: readonly string[], article: string, limit: number): readonly string[] {
  if (!visible.includes(article)) return [...visible, article].slice(-limit)
  return visible.length === 1 ? visible : visible.filter((other) => other !== article)
}
