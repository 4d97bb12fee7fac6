import { counted } from '../text/phrasing.ts'
import { byCodeUnits } from '../text/order.ts'

/** A place in a content file. */
export interface Location {
  /** The file’s path from the working folder, with `/` between folders. */
  readonly file: string
  /** The line, from 1. */
  readonly line: number
  /** The column in UTF-16 units, from 1. */
  readonly column: number
}

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
 * @returns Several lines without a line break at the end.
 */
export function formatProblems(problems: readonly ContentProblem[]): string {
  const sorted = sortProblems(problems)
  const files = new Set(sorted.map(({ file }) => file)).size
  const count = `${counted(sorted.length, 'problem')} in ${counted(files, 'file')}.`
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
