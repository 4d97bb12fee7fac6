import { watch } from 'node:fs'
import type { Corpus } from '../corpus/corpus.ts'
import { corpusOf, findFolders, inspectContent } from '../corpus/read-corpus.ts'
import type { ContentFolders } from '../corpus/read-corpus.ts'
import { formatProblems, pathWithin, sortProblems } from '../corpus/problem.ts'
import type { ContentProblem } from '../corpus/problem.ts'
import { findWarnings } from '../corpus/warnings/index.ts'
import { counted, listed } from '../text/phrasing.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { annotation } from './support/annotation.ts'

const usage = `Usage: npm run check -- [--json] [--watch]

Checks all content: lists every problem, and what is allowed but worth a look, with file, line, column and remedy.

  --json    write one JSON object instead: { content, summary, problems, warnings }
  --watch   check again whenever a file of the content or the sources changes; Ctrl+C ends it

Reads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).
Exit codes: 0 no problems, warnings or not; 1 problems; 2 the command line is wrong, nothing was checked.`

/** What came of a check. */
interface Result {
  /** How much there is, and what it was held against; null where there are problems. */
  readonly summary: string | null
  readonly problems: readonly ContentProblem[]
  /** What is allowed but worth a look; looked for where there are no problems. */
  readonly warnings: readonly ContentProblem[]
}

/**
 * Check all content and say what is wrong with it, or how much there is and what may be worth a look.
 *
 * @param commandLine - Flags: `--json`, `--watch`.
 * @param environment - Environment variables, for the folders; with `GITHUB_ACTIONS`, problems and warnings are annotations as well.
 * @param output - Where to write.
 * @returns The exit code: 0 where the content has no problem, 1 where it has, 2 where the command line is wrong.
 */
export function check(commandLine: readonly string[], environment: Environment, output: Output): number {
  const flags = { json: { type: 'boolean' }, watch: { type: 'boolean' } } as const
  const read = readFlags(commandLine, { usage, flags }, output)
  if (typeof read === 'number') return read === 0 ? 0 : 2
  const folders = findFolders(environment)
  const write = read.values.json ? writeJson : writeText
  const checkOnce = () => {
    const result = checkContent(folders)
    write(result, folders, output)
    if (environment['GITHUB_ACTIONS'] && !read.values.json) annotate(result, output)
    return result.problems.length === 0 ? 0 : 1
  }
  // Watched from before the first check, so that no change is missed.
  if (read.values.watch) watchFolders(folders, checkOnce)
  return checkOnce()
}

function checkContent(folders: ContentFolders): Result {
  const inspection = inspectContent(folders)
  const read = corpusOf(inspection)
  if ('problems' in read) return { summary: null, problems: read.problems, warnings: [] }
  const ground = folders.sources === null ? 'the lock, as the sources aren’t at hand' : 'the sources'
  return {
    summary: `${countContent(read.corpus)}: no problems, held against ${ground}.`,
    problems: [],
    warnings: sortProblems(findWarnings(inspection.content, read.corpus, folders.sources)),
  }
}

function writeText(
  { summary, problems, warnings }: Result,
  { content }: ContentFolders,
  output: Output,
): void {
  if (summary === null) {
    output.error(
      `${formatProblems(problems, content)} What is only worth a look is told once nothing is wrong.`,
    )
  } else output.log(summary)
  if (warnings.length > 0) output.log(`\n${formatProblems(warnings, content, 'warning')}`)
}

function writeJson(result: Result, { content }: ContentFolders, output: Output): void {
  const within = (problems: readonly ContentProblem[]) =>
    problems.map((problem) => ({ ...problem, file: pathWithin(content, problem.file) }))
  const { summary, problems, warnings } = result
  const all = { content, summary, problems: within(problems), warnings: within(warnings) }
  output.log(JSON.stringify(all, null, 2))
}

function annotate({ problems, warnings }: Result, output: Output): void {
  for (const problem of problems) output.log(annotation('error', problem))
  for (const warning of warnings) output.log(annotation('warning', warning))
}

/** An editor saves a file in several steps: they count as one change. */
const settled = 100

function watchFolders({ content, sources }: ContentFolders, onChange: () => void): void {
  let waiting: NodeJS.Timeout | undefined
  const again = () => {
    clearTimeout(waiting)
    waiting = setTimeout(onChange, settled)
  }
  for (const folder of [content, sources]) {
    if (folder !== null) watch(folder, { recursive: true }, again)
  }
}

function countContent({ stories, articles, facts }: Corpus): string {
  const answers = [...articles.values()].flatMap((article) => [...article.answers.values()])
  const claims = answers.flatMap((answer) => (answer.coverage === 'answered' ? answer.claims : []))
  const silences = answers.filter(({ coverage }) => coverage === 'silent')
  return listed([
    stories.size === 1 ? '1 story' : `${stories.size} stories`,
    counted(articles.size, 'article'),
    counted(facts.size, 'fact'),
    counted(claims.length, 'claim'),
    counted(silences.length, 'silence'),
  ])
}

if (import.meta.main) process.exitCode = check(process.argv.slice(2), process.env, console)
