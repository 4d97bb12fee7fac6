import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renewLock } from '../../evidence/problem.ts'
import { isMissing } from '../../evidence/sources.ts'
import { lockSchema } from '../../schema/lock.ts'
import type { Lock } from '../../schema/lock.ts'
import { checkSchema } from '../explain/check-schema.ts'
import { noMemory } from '../memory.ts'
import { displayPath } from '../problem.ts'
import type { ContentProblem, Locate, Location } from '../problem.ts'
import { unreadable } from './files.ts'
import { parseYaml } from './yaml.ts'

/** The lock as its file gives it, or what is wrong with the file. */
export type LockFile =
  | { readonly lock: Lock; readonly locate: Locate }
  | { readonly lock: null; readonly problems: readonly ContentProblem[] }

/**
 * Name the file of the lock.
 *
 * @param folder - The content folder.
 */
export function lockPath(folder: string): string {
  return join(folder, 'evidence.lock.json')
}

/**
 * Read the evidence lock.
 *
 * @param folder - The content folder.
 * @param memory - What earlier readings came to. Default: none.
 * @returns The lock, or what is wrong with its file.
 */
export function readLock(folder: string, memory = noMemory): LockFile {
  const path = lockPath(folder)
  const file = displayPath(path)
  const top = { file, line: 1, column: 1 }
  const text = readIfPresent(path)
  if (text === null) return refuse('lock-missing', top, 'no such file')
  if (typeof text !== 'string') return { lock: null, problems: [text] }
  return memory(path, [text], () => parseLock(text, file, top))
}

function refuse(rule: string, top: Location, found: string): LockFile {
  const expected = 'the lock that npm run verify -- --write makes'
  return { lock: null, problems: [{ rule, ...top, found, expected, hint: renewLock }] }
}

function parseLock(text: string, file: string, top: Location): LockFile {
  const data = parseJson(text)
  if (data === undefined) return refuse('lock-broken', top, 'text that isn’t JSON')

  // JSON is YAML too, and the YAML parser knows where things stand.
  const locate: Locate = (...way) => {
    const parsed = parseYaml(text, file)
    return 'yaml' in parsed ? parsed.yaml.locate(...way) : top
  }
  const checked = checkSchema(lockSchema, data, locate, { rule: 'lock-broken' })
  if ('data' in checked) return { lock: checked.data, locate }
  const problems = checked.problems.map((problem) => ({ ...problem, hint: renewLock }))
  return { lock: null, problems }
}

/** Read a file: null where it isn’t there, a problem where it can’t be read. */
function readIfPresent(path: string): string | ContentProblem | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return isMissing(error) ? null : unreadable(path, 'file', error)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
