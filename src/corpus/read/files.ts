import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText, isMissing } from '../../evidence/sources.ts'
import { idSchema } from '../../schema/scalars.ts'
import { didYouMean } from '../../text/distance.ts'
import { byCodeUnits } from '../../text/order.ts'
import { displayPath } from '../problem.ts'
import type { ContentProblem } from '../problem.ts'
import { sections } from './content.ts'
import type { Section } from './content.ts'

/** A file of content, by its name. */
export interface ContentFile {
  readonly id: string
  /** Where to read it. */
  readonly path: string
}

/** Files that live beside the folders of content. */
const besides = ['README.md', 'site.yml', 'evidence.lock.json', 'permalinks.lock', 'published.lock.json']

/**
 * List the files of a content folder by what they hold.
 *
 * Files and folders whose name starts with a dot are none of the content’s business.
 *
 * @param folder - The content folder.
 * @returns The files of each section in the order of their IDs, and a problem for whatever belongs nowhere.
 */
export function listFiles(folder: string): {
  files: Record<Section, ContentFile[]>
  problems: ContentProblem[]
} {
  const present = readFolder(folder)
  if (present === null) return { files: listNothing(), problems: [noFolder(folder)] }
  if ('rule' in present) return { files: listNothing(), problems: [present] }

  const problems = present
    .filter(({ name, isFolder }) => (isFolder ? !isSection(name) : !besides.includes(name)))
    .map(({ name, isFolder }) => stray(join(folder, name), name, isFolder))
  const listed = sections.map((section) => [section, listSection(folder, section, problems)] as const)
  const files = Object.fromEntries(listed) as Record<Section, ContentFile[]>
  if (problems.length === 0 && listed.every(([, inSection]) => inSection.length === 0))
    problems.push(nothingInside(folder))
  return { files, problems }
}

function listSection(folder: string, section: Section, problems: ContentProblem[]): ContentFile[] {
  const ending = section === 'articles' ? '.md' : '.yml'
  const present = readFolder(join(folder, section)) ?? []
  if ('rule' in present) {
    problems.push(present)
    return []
  }
  const entries = present.filter(({ name }) => name !== 'README.md')
  const belongs = ({ name, isFolder }: (typeof entries)[number]) => !isFolder && name.endsWith(ending)
  for (const { name } of entries.filter((entry) => !belongs(entry)))
    problems.push(misplaced(join(folder, section, name), name, ending))

  const files = entries
    .filter(belongs)
    .map(({ name }) => ({ id: name.slice(0, -ending.length), path: join(folder, section, name) }))
    .sort((a, b) => byCodeUnits(a.id, b.id))
  const byLowerCase = Map.groupBy(files, ({ id }) => id.toLowerCase())
  problems.push(...files.flatMap((file) => checkId(file, byLowerCase.get(file.id.toLowerCase())!)))
  return files
}

/** Check a file’s ID beside those that differ from it in case alone. */
function checkId({ id, path }: ContentFile, alike: readonly ContentFile[]): ContentProblem[] {
  const twin = alike.find((other) => other.id !== id)
  if (twin !== undefined) {
    // Told once a pair, at the later file.
    if (twin.id > id) return []
    const expected = 'IDs that differ in more than the case of their letters'
    const hint = 'On many computers these are one file. Rename or merge them.'
    return [atTop(path, 'id-case', `${id} beside ${twin.id}`, expected, hint)]
  }
  const result = idSchema.safeParse(id)
  if (result.success) return []
  const expected = result.error.issues[0]!.message
  return [atTop(path, 'id', id, expected, 'Rename the file: its name is the ID, and part of addresses.')]
}

function stray(path: string, name: string, isFolder: boolean): ContentProblem {
  const choices = isFolder ? sections : besides
  const hint = didYouMean(name, choices, 'Move it out of the content folder.')
  const found = `the ${isFolder ? 'folder' : 'file'} ${name}`
  return atTop(path, 'unknown-file', found, choices.join(', '), hint)
}

function misplaced(path: string, name: string, ending: string): ContentProblem {
  const hint = `Give the file the ending ${ending}, or move it out of the content folder.`
  return atTop(path, 'unknown-file', name, `files with the ending ${ending}`, hint)
}

function noFolder(folder: string): ContentProblem {
  const hint = 'Run the command in the project’s folder, or set CONTENT_DIR to the folder with the content.'
  return atTop(folder, 'no-content', 'no such folder', 'a folder with content', hint)
}

function nothingInside(folder: string): ContentProblem {
  const expected = `files in ${sections.join(', ')}`
  const hint = 'Add a story, or set CONTENT_DIR to the folder with the content.'
  return atTop(folder, 'no-content', 'no content files', expected, hint)
}

/** A problem with a file as a whole stands at its first character. */
function atTop(path: string, rule: string, found: string, expected: string, hint: string): ContentProblem {
  return { rule, file: displayPath(path), line: 1, column: 1, found, expected, hint }
}

/** List what is in a folder: null where it isn’t there, a problem where it can’t be read. */
function readFolder(folder: string): { name: string; isFolder: boolean }[] | ContentProblem | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  } catch (error) {
    return isMissing(error) ? null : unreadable(folder, 'folder', error)
  }
}

function listNothing(): Record<Section, ContentFile[]> {
  return Object.fromEntries(sections.map((section) => [section, []])) as unknown as Record<
    Section,
    ContentFile[]
  >
}

function isSection(name: string): boolean {
  return (sections as readonly string[]).includes(name)
}

/**
 * Read a file of text.
 *
 * @returns The text without a byte order mark, or why it can’t be read.
 */
export function readText(path: string): string | ContentProblem {
  try {
    const bytes = readFileSync(path)
    const decoded = decodeText(bytes)
    if ('text' in decoded) return decoded.text
    const { offset, line, column } = decoded
    const found = `the byte 0x${bytes[offset]!.toString(16).toUpperCase().padStart(2, '0')}`
    const hint = 'Save the file as UTF-8.'
    return { rule: 'encoding', file: displayPath(path), line, column, found, expected: 'UTF-8', hint }
  } catch (error) {
    return unreadable(path, 'file', error)
  }
}

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
