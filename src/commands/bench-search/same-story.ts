import { gzipSync } from 'node:zlib'
import { buildIndex, webLayout } from '../../search/index/build-index.ts'
import type { SearchDocument } from '../../search/engine/document.ts'
import type { Engine } from '../../search/engine/engine.ts'
import { createSearch } from '../../search/engine/session.ts'
import { resultCount, type Contestant } from './contestant.ts'

/** The search of this site. */
export const sameStory: Contestant = {
  name: 'Same Story',
  upToClaims: Infinity,
  queriesOfEachSort: Infinity,
  open: (documents) => {
    const files = new Map(buildIndex(documents).map((file) => [file.path, file.content]))
    const sizes = new Map<string, number>()
    const sizeOf = (path: string): number => {
      const size = sizes.get(path) ?? gzipSync(files.get(path)!).length
      sizes.set(path, size)
      return size
    }
    const numbers = new Map(documents.map((document, number) => [document.url, number]))
    const load = (path: string) => Promise.resolve(JSON.parse(files.get(path)!) as unknown)
    const ask = async (search: Engine, query: string) => {
      const request = { query, filters: {}, sort: 'relevance', limit: resultCount, counts: [] } as const
      return search(request, () => true)
    }
    const engine = createSearch(load)
    return Promise.resolve({
      indexBytes: () => indexBytesOf(documents),
      search: async (query) => {
        const outcome = await ask(engine, query)
        return outcome!.results.map(({ document }) => numbers.get(document.url)!)
      },
      firstQueryBytes: async (query) => {
        let bytes = 0
        const counting = createSearch((path) => {
          bytes += sizeOf(path)
          return load(path)
        })
        await ask(counting, query)
        return bytes
      },
      close: () => undefined,
    })
  },
}

/** Count what finds documents, compressed: the texts of results and the facets are what other engines don't keep. */
function indexBytesOf(documents: readonly SearchDocument[]): number {
  return buildIndex(documents, { ...webLayout, bundleUpTo: 0 })
    .filter(({ path }) => !/^(?:text|facet)-/.test(path))
    .reduce((sum, { content }) => sum + gzipSync(content).length, 0)
}
