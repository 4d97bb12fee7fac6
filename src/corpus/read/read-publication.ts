import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { publicationSchema } from '../../schema/publication.ts'
import type { Publication } from '../../schema/publication.ts'
import { checkSchema } from '../explain/check-schema.ts'
import { displayPath } from '../problem.ts'
import type { ContentProblem, Locate } from '../problem.ts'
import { readText } from './files.ts'

/** How to mend a record that nobody should have edited. */
const restore = 'Take back what was changed in it by hand: npm run permalinks -- --write alone writes it.'

/**
 * Name the file that records what was published.
 *
 * @param folder - The content folder.
 */
export function publicationPath(folder: string): string {
  return join(folder, 'published.lock.json')
}

/**
 * Read what was published last.
 *
 * @param folder - The content folder.
 * @returns The record, null where nothing has been published yet; and what is wrong with its file.
 */
export function readPublication(folder: string): {
  readonly publication: Publication | null
  readonly problems: readonly ContentProblem[]
} {
  const path = publicationPath(folder)
  if (!existsSync(path)) return { publication: null, problems: [] }
  const text = readText(path)
  if (typeof text !== 'string') return { publication: null, problems: [text] }
  const top: Locate = () => ({ file: displayPath(path), line: 1, column: 1 })
  const checked = checkSchema(publicationSchema, parseJson(text), top, { rule: 'publication-broken' })
  if ('data' in checked) return { publication: checked.data, problems: [] }
  return { publication: null, problems: checked.problems.map((problem) => ({ ...problem, hint: restore })) }
}

/** Parse JSON; undefined where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
