/**
 * Fetches one file of the index and parses it.
 *
 * Rejects with `MissingFileError` where there is no such file, with any other error where it can’t be had now.
 * `fresh` asks for the server’s state rather than a cache’s.
 */
export type LoadFile = (path: string, options?: { readonly fresh: boolean }) => Promise<unknown>

/** A file that the manifest names isn’t there: the manifest is older than the site. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError'
}

/** Gives a file of the index; each file is fetched once, and again only after a failure. */
export type ReadFile = (path: string) => Promise<unknown>

/**
 * Keep fetched files, so that each is fetched once.
 *
 * @param load - Fetches a file.
 * @param files - Files that are there already, by path. Default: none.
 */
export function createStore(load: LoadFile, files: Readonly<Record<string, unknown>> = {}): ReadFile {
  const kept = new Map<string, Promise<unknown>>(
    Object.entries(files).map(([path, content]) => [path, Promise.resolve(content)]),
  )
  return (path) => {
    const known = kept.get(path)
    if (known) return known
    const loading = load(path)
    kept.set(path, loading)
    loading.catch(() => kept.delete(path))
    return loading
  }
}
