import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, sep, isAbsolute } from 'node:path'

/**
 * Find out where a file of a folder really lies, whatever links lead there.
 *
 * @param folder - The folder.
 * @param path - The path of a file in it, which needn’t exist; its own folder must.
 * @returns The path without links; null where that isn’t inside the folder.
 */
export function pathInside(folder: string, path: string): string | null {
  const real = realPath(path)
  const way = relative(realpathSync(folder), real)
  const isInside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
  return isInside ? real : null
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return join(realpathSync(dirname(path)), basename(path))
  }
}
