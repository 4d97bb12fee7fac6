import { relative, sep } from 'node:path'

/**
 * Write a path the way problems name it.
 *
 * @param path - A file or folder.
 * @returns Its path from the working folder, with `/` on every system.
 */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.'
}
