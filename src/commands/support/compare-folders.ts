import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Compare all files of two folders, byte by byte.
 *
 * @param one - A folder.
 * @param other - Another one.
 * @returns The paths, from the folders, of files that differ or that only one has, in order; none where both are the same.
 */
export function compareFolders(one: string, other: string): string[] {
  const [first, second] = [hashes(one), hashes(other)]
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => first.get(path) !== second.get(path))
    .sort()
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}
