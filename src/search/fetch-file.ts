import { manifestPath } from './index-files.ts'
import { OutdatedError, type LoadFile } from './index-store.ts'

/**
 * Make a loader that fetches the index’s files from the site.
 *
 * The manifest is checked with the server each time; all other files may be cached for ever.
 *
 * @param base - The absolute address of the index’s folder, with a final slash.
 */
export function createLoader(base: string): LoadFile {
  return async (path, options) => {
    const isManifest = path === manifestPath
    const revalidate = options?.fresh ? 'reload' : 'no-cache'
    const response = await fetch(base + path, { cache: isManifest ? revalidate : 'default' })
    if (response.status === 404 && !isManifest) throw new OutdatedError(path)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json() as Promise<unknown>
  }
}
