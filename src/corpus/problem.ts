import { relative, sep } from 'node:path'
import { byCodeUnits } from '../text/order.ts'
import { counted } from '../text/phrasing.ts'

/** A place in a content file. */
export interface Location {
  /** The file’s path from the working folder, with `/` between folders. */
  readonly file: string
  /** The line, from 1. */
  readonly line: number
  /** The column in UTF-16 units, from 1. */
  readonly column: number
}

/** The way from a file’s root to one of its values: keys and list positions. */
export type DataPath = readonly PropertyKey[]

/**
 * Tell where a value stands in its file.
 *
 * @param path - The way to the value. Where it doesn’t exist, the nearest value around it answers.
 * @param target - The value itself, or the key in front of it. Default: value.
 */
export type Locate = (path: DataPath, target?: 'key' | 'value') => Location

/** One thing in the content that has to be put right before the site can be built. */
export interface ContentProblem extends Location {
  /** The name of the rule that found it. */
  readonly rule: string
  /** What is there. */
  readonly found: string
  /** What should be there. */
  readonly expected: string
  /** What to do about it. */
  readonly hint: string
}

/**
 * Put problems in the order in which an author reads files: by file, then by place.
 *
 * @param problems - Problems in any order.
 * @returns The same problems in a new list; each that is told twice is kept once.
 */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...unique.values()].sort(
    (a, b) =>
      byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnits(a.rule, b.rule),
  )
}

/**
 * Write problems for a terminal: each with its place, what was found, what was expected and a hint, then their number.
 *
 * @param problems - Problems in any order; at least one.
 * @param folder - The content folder: the paths of its files are written from it. Default: all paths stay as they are.
 * @param noun - What they are called. Default: problem.
 * @returns Several lines without a line break at the end.
 */
export function formatProblems(
  problems: readonly ContentProblem[],
  folder?: string,
  noun = 'problem',
): string {
  const sorted = sortProblems(
    problems.map((problem) => ({ ...problem, file: pathWithin(folder, problem.file) })),
  )
  const files = new Set(sorted.map(({ file }) => file)).size
  const count = `${counted(sorted.length, noun)} in ${counted(files, 'file')}.`
  return [...sorted.map(formatProblem), count].join('\n\n')
}

/** Labels are padded to one width, so that the texts line up. */
const labelWidth = 'expected'.length + 2

function formatProblem({ rule, file, line, column, found, expected, hint }: ContentProblem): string {
  const head = `${file}:${line}:${column}  ${rule}`
  const details = Object.entries({ found, expected, hint }).map(([label, text]) => {
    const lines = text.split('\n')
    return `  ${label.padEnd(labelWidth)}${lines.join(`\n  ${' '.repeat(labelWidth)}`)}`
  })
  return [head, ...details].join('\n')
}

/** Content that can’t be built; the message lists every problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  /** The problems that the message lists. */
  readonly problems: readonly ContentProblem[]
  /** Where the first problem is, and its remedy: the development server shows them over the page. */
  readonly loc: Location
  readonly hint: string

  /**
   * @param problems - All problems of the content; at least one.
   * @param folder - The content folder.
   */
  constructor(problems: readonly ContentProblem[], folder: string) {
    super(`The content has problems.\n\n${formatProblems(problems, folder)}`)
    this.problems = problems
    const [{ file, line, column, hint }] = sortProblems(problems) as [ContentProblem]
    this.loc = { file, line, column }
    this.hint = hint
  }
}

/**
 * Write a path the way problems name it.
 *
 * @param path - A file or folder.
 * @returns Its path from the working folder, with `/` on every system.
 */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.'
}

/**
 * Write a path from a folder.
 *
 * @param folder - The folder; without one, paths stay as they are.
 * @param file - A path as problems have it.
 * @returns The path from the folder where the file lies in it, else as it is.
 */
export function pathWithin(folder: string | undefined, file: string): string {
  if (folder === undefined) return file
  const start = `${displayPath(folder)}/`
  return file.startsWith(start) ? file.slice(start.length) : file
}
