import { displayPath } from './display-path.ts'
import type { ContentProblem } from './problem.ts'

/**
 * Say that a file or folder is there but can’t be read.
 *
 * @param path - Where it is.
 * @param what - What it should be: a file, or a folder.
 * @param error - What a function of `node:fs` threw.
 * @returns The problem, at the first character, with the system’s own words.
 */
export function unreadable(path: string, what: 'file' | 'folder', error: unknown): ContentProblem {
  const file = displayPath(path)
  return {
    rule: 'unreadable',
    file,
    line: 1,
    column: 1,
    found: (error as Error).message.replace(path, file),
    expected: `a ${what} that can be read`,
    hint: `Check the ${what}’s permissions.`,
  }
}
