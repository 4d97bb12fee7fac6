import type { Filters } from '../engine/facets.ts'
import { facetNames } from '../engine/document.ts'

/** What a search page shows, as its address says. */
export interface SearchState {
  readonly query: string
  readonly filters: Filters
  readonly sort: 'relevance' | 'article'
}

// More values than a reader can have chosen are a broken address.
const mostValues = 50

/**
 * Read the state from an address: `?q=…&outlet=a&outlet=b&sort=article`. What it doesn’t know is left out.
 *
 * @param search - The address’s query, with or without its question mark.
 */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const filters = facetNames.flatMap((name) => {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '').slice(0, mostValues)
    return values.length > 0 ? [[name, values] as const] : []
  })
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(filters),
    sort: parameters.get('sort') === 'article' ? 'article' : 'relevance',
  }
}

/**
 * Write a state as an address’s query; what is at its default is left out.
 *
 * @param state - The state.
 * @returns The query with its question mark, or nothing.
 */
export function writeAddress({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const name of facetNames) {
    for (const value of filters[name] ?? []) parameters.append(name, value)
  }
  if (sort !== 'relevance') parameters.set('sort', sort)
  const text = parameters.toString()
  return text && `?${text}`
}
