import { buildIndex, webLayout, type IndexLayout } from '../../../src/search/index/build-index.ts'
import type { SearchDocument } from '../../../src/search/engine/document.ts'
import type { Engine } from '../../../src/search/engine/engine.ts'
import type { SearchOutcome, SearchRequest } from '../../../src/search/engine/engine.ts'
import { OutdatedError, type LoadFile } from '../../../src/search/engine/index-files.ts'
import { createSearch } from '../../../src/search/engine/session.ts'

/** A layout that cuts even the smallest corpus into files. */
export const tinyFiles: IndexLayout = { bundleUpTo: 0, documentsEach: 2, namesEach: 2, listsFileLength: 40 }

/** Asks for words only. */
export type Ask = (query: string, rest?: Partial<SearchRequest>) => Promise<SearchOutcome>

/**
 * Build an index and open it.
 *
 * @param documents - The documents.
 * @param layout - How to cut the index. Default: as for the web.
 */
export const searchIn = (documents: readonly SearchDocument[], layout: IndexLayout = webLayout): Ask =>
  asking(createSearch(loaderOf(documents, layout)))

/**
 * Give a loader over an index in memory.
 *
 * @param documents - The documents.
 * @param layout - How to cut the index. Default: as for the web.
 */
export function loaderOf(documents: readonly SearchDocument[], layout: IndexLayout = webLayout): LoadFile {
  const files = new Map(buildIndex(documents, layout).map((file) => [file.path, file.content]))
  return (path) => {
    const content = files.get(path)
    return content === undefined
      ? Promise.reject(new OutdatedError(path))
      : Promise.resolve(JSON.parse(content) as unknown)
  }
}

/**
 * Ask an engine for words, with all else at its defaults.
 *
 * @param engine - The engine.
 */
export function asking(engine: Engine): Ask {
  return async (query, rest = {}) => {
    const request = { query, filters: {}, sort: 'relevance', limit: 10, counts: [], ...rest } as const
    const outcome = await engine(request, () => true)
    if (!outcome) throw new Error('The engine gave up a request that was wanted.')
    return outcome
  }
}

/**
 * List what was found, by address.
 *
 * @param outcome - The answer to a request.
 */
export const urlsOf = (outcome: SearchOutcome): string[] =>
  outcome.results.map((result) => result.document.url)
