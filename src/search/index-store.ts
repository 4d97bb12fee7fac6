/**
 * Fetches one file of the index and parses it.
 *
 * Rejects with `OutdatedError` where there is no such file, with any other error where it can’t be had now.
 * `fresh` asks for the server’s state rather than a cache’s.
 */
export type LoadFile = (path: string, options?: { readonly fresh: boolean }) => Promise<unknown>

/** The manifest doesn’t fit: a file that it names is gone, or its version isn’t this script’s. */
export class OutdatedError extends Error {}

/** Gives a file of the index; each file is fetched once, and again only after a failure. */
export type ReadFile = (path: string) => Promise<unknown>

/**
 * Keep fetched files, so that each is fetched once.
 *
 * @param load - Fetches a file.
 * @param files - Files that are there already, by path. Default: none.
 */
export function createStore(load: LoadFile, files: Readonly<Record<string, unknown>> = {}): ReadFile {
  const kept = new Map<string, Promise<unknown>>()
  return (path) => {
    const reading = kept.get(path) ?? (path in files ? Promise.resolve(files[path]) : load(path))
    kept.set(path, reading)
    reading.catch(() => kept.delete(path))
    return reading
  }
}
