import { createEngine, type Engine } from './engine.ts'
import {
  type Bundle,
  createStore,
  indexVersion,
  type LoadFile,
  type Manifest,
  manifestPath,
  OutdatedError,
} from './index-files.ts'

/**
 * Make a search that fetches its index on the first request.
 *
 * An index that was cached before the site changed is noticed, by its version or because a file it names is
 * gone; then the manifest is asked for anew, once a request.
 *
 * @param load - Fetches a file of the index.
 * @returns An engine. It rejects when the index can’t be had, with `OutdatedError` when it doesn’t fit this
 *   script, and fetches it again on the next request.
 */
export function createSearch(load: LoadFile): Engine {
  let opened: Promise<Engine> | undefined

  const open = (fresh: boolean): Promise<Engine> => {
    const opening = openEngine(load, fresh)
    opened = opening
    opening.catch(() => (opened = undefined))
    return opening
  }

  return async (request, isWanted) => {
    try {
      const engine = await (opened ?? open(false))
      const outcome = await engine(request, isWanted)
      if (!outcome?.failures.some(isOutdated)) return outcome
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
    const engine = await open(true)
    return engine(request, isWanted)
  }
}

const isOutdated = (error: unknown): boolean => error instanceof OutdatedError

async function openEngine(load: LoadFile, fresh: boolean): Promise<Engine> {
  const manifest = (await load(manifestPath, { fresh })) as Manifest
  if (manifest.version !== indexVersion)
    throw new OutdatedError(`The search index has version ${manifest.version}, not ${indexVersion}.`)
  if ('parts' in manifest) return createEngine(manifest.parts, createStore(load))
  const { parts, files } = (await load(manifest.bundle)) as Bundle
  return createEngine(parts, createStore(load, files))
}
