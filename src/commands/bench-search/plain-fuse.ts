import { fileURLToPath } from 'node:url'
import { Worker as ThreadWorker } from 'node:worker_threads'
import Fuse, { type IFuseOptions } from 'fuse-token-search'
import { FuseWorker } from 'fuse-token-search/worker'
import { joinedText, resultCount, type Contestant } from './contestant.ts'

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
