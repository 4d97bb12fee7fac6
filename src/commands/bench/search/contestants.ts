import { fileURLToPath } from 'node:url'
import { Worker as ThreadWorker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import Fuse, { type IFuseOptions } from 'fuse-token-search'
import { FuseWorker } from 'fuse-token-search/worker'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../../../search/engine/document.ts'
import type { Engine } from '../../../search/engine/engine.ts'
import { createSearch } from '../../../search/engine/session.ts'
import { buildIndex, webLayout } from '../../../search/index/build-index.ts'

/** A search engine of the benchmark. */
export interface Contestant {
  readonly name: string
  /** The largest corpus that it can be asked in bearable time, in claims. */
  readonly upToClaims: number
  /** How many queries of each sort it is asked; slow engines are asked fewer. */
  readonly queriesOfEachSort: number
  /**
   * Prepare to search.
   *
   * @param documents - The corpus.
   */
  readonly open: (documents: readonly SearchDocument[]) => Promise<OpenContestant>
}

/** An engine that is ready to search. */
export interface OpenContestant {
  /** Count the compressed index without the texts of results, in bytes; null where it keeps none. */
  readonly indexBytes: (() => number) | null
  /**
   * Search.
   *
   * @param query - What a reader typed.
   * @returns The numbers of the first ten documents.
   */
  readonly search: (query: string) => Promise<readonly number[]>
  /**
   * Work out what a reader’s first query transfers, compressed, with its results; null where the engine leaves
   * that to others.
   *
   * @param query - What the reader typed.
   */
  readonly firstQueryBytes: ((query: string) => Promise<number>) | null
  /** Let go of everything. */
  readonly close: () => void
}

/** How many results count as found. */
export const resultCount = 10

/**
 * Join a document’s words, for engines that search one text.
 *
 * @param document - The document.
 */
export const joinedText = (document: SearchDocument): string =>
  [
    document.title,
    document.answer,
    document.quote,
    ...document.keywords,
    document.story.title,
    document.fact?.label ?? '',
    document.outlet?.name ?? '',
    ...document.origins.map((origin) => origin.name),
  ].join(' ')

/** The search of this site. */
export const thisSite: Contestant = {
  name: 'This site',
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
      indexBytes: () => indexBytesOf(documents, files),
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
function indexBytesOf(documents: readonly SearchDocument[], files: ReadonlyMap<string, string>): number {
  const isBundled = documents.length <= webLayout.bundleUpTo
  const cut = isBundled ? buildIndex(documents, { ...webLayout, bundleUpTo: 0 }) : []
  const contents = isBundled ? cut.map(({ path, content }) => [path, content] as const) : [...files]
  return contents
    .filter(([path]) => !/^(?:text|facet)-/.test(path))
    .reduce((sum, [, content]) => sum + gzipSync(content).length, 0)
}

const fewestLettersToComplete = 3
const fewestLettersToCorrect = 4

/** MiniSearch, tuned: completion from three letters, correction from four. */
export const miniSearch: Contestant = {
  name: 'MiniSearch',
  upToClaims: 100_000,
  queriesOfEachSort: Infinity,
  open: (documents) => {
    const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
    engine.addAll(documents.map((document, id) => ({ id, text: joinedText(document) })))
    const options = {
      prefix: (term: string) => term.length >= fewestLettersToComplete,
      fuzzy: (term: string) => (term.length >= fewestLettersToCorrect ? 0.25 : false),
    }
    return Promise.resolve({
      indexBytes: () => gzipSync(JSON.stringify(engine)).length,
      search: (query) =>
        Promise.resolve(
          engine
            .search(query, options)
            .slice(0, resultCount)
            .map((result) => result.id as number),
        ),
      firstQueryBytes: null,
      close: () => {
        engine.removeAll()
      },
    })
  },
}

const extended: IFuseOptions<string> = { useExtendedSearch: true, ignoreLocation: true }
const tokens: IFuseOptions<string> = { useTokenSearch: true, threshold: 0.35, ignoreFieldNorm: true }
const workers = 2

const plainFuse = (name: string, options: IFuseOptions<string>): Contestant => ({
  name,
  upToClaims: 10_000,
  queriesOfEachSort: 5,
  open: (documents) => {
    const engine = new Fuse(documents.map(joinedText), options)
    return Promise.resolve({
      indexBytes: null,
      search: (query) =>
        Promise.resolve(engine.search(query, { limit: resultCount }).map((result) => result.refIndex)),
      firstQueryBytes: null,
      close: () => undefined,
    })
  },
})

/** Fuse over whole texts, as its documentation recommends it for several words. */
export const fuseExtended = plainFuse('Fuse, extended search', extended)

/** Fuse’s search by words, over whole texts. */
export const fuseTokens = plainFuse('Fuse, token search', tokens)

/** Fuse’s own division of labour among workers; it has no token search. */
export const fuseWorker: Contestant = {
  name: `FuseWorker, extended search, ${workers} workers`,
  upToClaims: 10_000,
  queriesOfEachSort: 5,
  open: (documents) => {
    if (!('Worker' in globalThis)) Object.assign(globalThis, { Worker: WebWorkerOnThread })
    const engine = new FuseWorker(documents.map(joinedText), extended, { numWorkers: workers })
    return Promise.resolve({
      indexBytes: null,
      search: async (query) =>
        (await engine.search(query, { limit: resultCount })).map((result) => result.refIndex),
      firstQueryBytes: null,
      close: () => {
        engine.terminate()
      },
    })
  },
}

/** What FuseWorker needs of a browser’s workers, on a thread of Node’s. */
class WebWorkerOnThread {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((error: Error) => void) | null = null
  readonly #thread: ThreadWorker

  constructor(url: URL) {
    const script = `
      const { parentPort } = require('node:worker_threads')
      globalThis.self = { postMessage: (data) => parentPort.postMessage(data) }
      const ready = import(${JSON.stringify(fileURLToPath(url))})
      parentPort.on('message', (data) => ready.then(() => self.onmessage({ data })))`
    this.#thread = new ThreadWorker(script, { eval: true })
    this.#thread.on('message', (data: unknown) => this.onmessage?.({ data }))
    this.#thread.on('error', (error: Error) => this.onerror?.(error))
  }

  postMessage(data: unknown): void {
    this.#thread.postMessage(data)
  }

  terminate(): void {
    void this.#thread.terminate()
  }
}
