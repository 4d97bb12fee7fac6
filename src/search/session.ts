import { createEngine, type Engine } from './engine.ts'
import { indexVersion, manifestPath, type Bundle, type Manifest } from './index-files.ts'
import { createStore, MissingFileError, type LoadFile } from './index-store.ts'

/** The index is of another version than the page’s script; reloading the page gets both anew. */
export class OtherVersionError extends Error {
  override readonly name = 'OtherVersionError'
}

/**
 * Make a search that fetches its index on the first request.
 *
 * An index that was cached before the site changed is noticed, by its version or because a file it names is
 * gone; then the manifest is asked for anew, once a request.
 *
 * @param load - Fetches a file of the index.
 * @returns An engine. It rejects when the index can’t be had, and fetches it again on the next request.
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
      const outcome = await (await (opened ?? open(false)))(request, isWanted)
      if (!outcome?.failures.some(isOutdated)) return outcome
    } catch (error) {
      if (!isOutdated(error)) throw error
    }
    return (await open(true))(request, isWanted)
  }
}

const isOutdated = (error: unknown): boolean =>
  error instanceof MissingFileError || error instanceof OtherVersionError

async function openEngine(load: LoadFile, fresh: boolean): Promise<Engine> {
  const manifest = (await load(manifestPath, { fresh })) as Manifest
  if (manifest.version !== indexVersion)
    throw new OtherVersionError(`The search index has version ${manifest.version}, not ${indexVersion}.`)
  if ('parts' in manifest) return createEngine(manifest.parts, createStore(load))
  const { parts, files } = (await load(manifest.bundle)) as Bundle
  return createEngine(parts, createStore(load, files))
}
