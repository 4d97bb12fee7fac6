import { manifestPath } from './index-files.ts'
import { MissingFileError, type LoadFile } from './index-store.ts'

/**
 * Make a loader that fetches the index’s files from the site.
 *
 * The manifest is checked with the server each time; all other files may be cached for ever.
 *
 * @param base - The absolute address of the index’s folder, with a final slash.
 */
export function createLoader(base: string): LoadFile {
  return async (path, options) => {
    const revalidate = options?.fresh ? 'reload' : 'no-cache'
    const response = await fetch(base + path, { cache: path === manifestPath ? revalidate : 'default' })
    if (response.status === 404) throw new MissingFileError(path)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    try {
      return (await response.json()) as unknown
    } catch {
      // Some servers answer with a page where there is no file.
      throw new MissingFileError(path)
    }
  }
}
