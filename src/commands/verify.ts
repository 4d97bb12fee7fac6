import { readFileSync } from 'node:fs'
import { shorten } from '../corpus/explain/plain-words.ts'
import { displayPath, formatProblems } from '../corpus/problem.ts'
import { findFolders, inspectContent } from '../corpus/read-corpus.ts'
import type { Inspection } from '../corpus/read-corpus.ts'
import type { ContentProblem } from '../corpus/problem.ts'
import { lockPath } from '../corpus/read/read-lock.ts'
import { counted, listed } from '../text/phrasing.ts'
import { serialiseLock } from '../evidence/lock.ts'
import { renewLock } from '../evidence/problem.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { replaceFile } from './support/replace-file.ts'

const usage = `Usage: npm run verify [-- --write]

Recomputes the evidence lock from the sources, and fails where it differs from the one in the content folder.
  --write   write the lock

Reads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).`

/**
 * Hold the evidence lock against the sources, or write it anew.
 *
 * @param commandLine - `--write`, or nothing.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @returns The exit code: 0 where the lock agrees with the sources or was written, else 1.
 */
export function verify(commandLine: readonly string[], environment: Environment, output: Output): number {
  const read = readFlags(commandLine, { usage, flags: { write: { type: 'boolean' } } }, output)
  if (typeof read === 'number') return read
  const folders = findFolders(environment)
  if (folders.sources === null) {
    output.error('The sources aren’t at hand. Set SOURCES_DIR to the folder with the source texts.')
    return 1
  }
  const inspection = inspectContent(folders)
  const path = lockPath(folders.content)
  return read.values.write ? write(inspection, path, output) : compare(inspection, path, output)
}

function compare(inspection: Inspection, path: string, output: Output): number {
  const known = [...inspection.problems, ...inspection.lockProblems]
  const problems = known.length > 0 ? known : compareText(inspection, path)
  if (problems.length > 0) {
    output.error(formatProblems(problems, inspection.content.folder))
    return 1
  }
  output.log(`${displayPath(path)} agrees with the sources: ${countEvidence(inspection)}.`)
  return 0
}

function write(inspection: Inspection, path: string, output: Output): number {
  const name = displayPath(path)
  if (inspection.problems.length > 0) {
    output.error(
      `${formatProblems(inspection.problems, inspection.content.folder)}\n\n${name} was not written.`,
    )
    return 1
  }
  try {
    replaceFile(path, serialise(inspection))
  } catch (error) {
    output.error(`${name} was not written. ${(error as Error).message}`)
    return 1
  }
  output.log([`${name} written: ${countEvidence(inspection)}.`, ...acceptedInWords(inspection)].join('\n'))
  return 0
}

/** Tell of each source that isn’t what the lock had: its articles now rest on other words than were read. */
function acceptedInWords({ lock, evidence }: Inspection): string[] {
  const changed = [...evidence!].filter(([id, { file, sha256 }]) => {
    const locked = lock?.articles[id]
    return locked?.file === file && locked.sha256 !== sha256
  })
  return [...Map.groupBy(changed, ([, { file }]) => file)].map(
    ([file, articles]) =>
      `${file} isn’t what it was: ${listed(articles.map(([id]) => id))} now ${articles.length === 1 ? 'rests' : 'rest'} on it as it is.`,
  )
}

function serialise({ evidence }: Inspection): string {
  return serialiseLock({ version: 1, articles: Object.fromEntries(evidence!) })
}

/** Find the first line that says the same in another way: the lock is never edited by hand. */
function compareText(inspection: Inspection, path: string): ContentProblem[] {
  if (inspection.lock === null) return []
  // Some systems check text files out with their own line endings.
  const locked = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const text = serialise(inspection)
  if (locked === text) return []
  const lines = text.split('\n')
  const lockedLines = locked.split('\n')
  const differing = lockedLines.findIndex((lockedLine, position) => lockedLine !== lines[position])
  const line = differing === -1 ? lockedLines.length : differing + 1
  const place = { rule: 'lock-stale', file: displayPath(path), line, column: 1 }
  const expected = 'the text that npm run verify -- --write makes'
  return [{ ...place, found: shorten(lockedLines[line - 1]!), expected, hint: renewLock }]
}

function countEvidence({ evidence }: Inspection): string {
  const articles = [...evidence!.values()]
  const quotes = articles.flatMap(({ claims, statements }) =>
    [...Object.values(claims), ...Object.values(statements)].flat(),
  )
  const silences = articles.flatMap((article) => Object.keys(article.silences))
  return listed([
    counted(articles.length, 'article'),
    counted(quotes.length, 'quote'),
    counted(silences.length, 'silence'),
  ])
}

if (import.meta.main) process.exitCode = verify(process.argv.slice(2), process.env, console)
