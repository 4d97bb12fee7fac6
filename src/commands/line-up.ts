import { readFileSync } from 'node:fs'
import { displayPath, formatProblems, pathWithin } from '../corpus/problem.ts'
import { corpusOf, findFolders, inspectContent } from '../corpus/read-corpus.ts'
import { fullText } from '../corpus/rules/full-text.ts'
import { buildLineUp } from '../lineup/build-line-up.ts'
import { storiesTouched } from '../lineup/stories-touched.ts'
import { lineUpMarkdown } from '../publish/line-up-markdown.ts'
import { didYouMean } from '../text/distance.ts'
import { listed } from '../text/phrasing.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'

const usage = `Usage: npm run line-up -- STORY …
       git diff --name-only main | npm run --silent line-up -- --touched

Prints the line-up of each story as GitHub-flavoured Markdown: every question with what each article answers, in its words.
  --touched   of the stories that rest on the files whose paths come in, one a line; prints nothing where none does

Reads CONTENT_DIR (default: content), and the sources in SOURCES_DIR where they are at hand.`

/**
 * Print line-ups as Markdown.
 *
 * @param commandLine - IDs of stories, or `--touched`.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @param readInput - Reads all that comes in, for `--touched`.
 * @returns The exit code: 0 where the line-ups were printed, else 1.
 */
export function lineUp(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
  readInput: () => string,
): number {
  const flags = { touched: { type: 'boolean' } } as const
  const read = readFlags(commandLine, { usage, flags, takesNames: true }, output)
  if (typeof read === 'number') return read
  const { values, positionals: named } = read
  if (values.touched ? named.length > 0 : named.length === 0)
    return misused('Name stories, or say --touched.', usage, output)

  const folders = findFolders(environment)
  const inspection = inspectContent(folders)
  // A line-up quotes, and needs no text in full.
  const problems = inspection.problems.filter(({ rule }) => rule !== fullText.name)
  const reading = corpusOf({ ...inspection, problems })
  if ('problems' in reading) {
    output.error(formatProblems(reading.problems, folders.content))
    return 1
  }
  const { corpus } = reading
  const unknown = named.filter((story) => !corpus.stories.has(story))
  if (unknown.length > 0) {
    output.error(unknown.map((story) => whyNot(story, [...corpus.stories.keys()])).join('\n'))
    return 1
  }
  const stories = values.touched
    ? storiesTouched(corpus, pathsWithin(folders.content, readInput()))
    : new Set(named)
  const paragraphsOf = (article: string) => corpus.articles.get(article)!.paragraphs
  const written = [...stories].map((story) => lineUpMarkdown(buildLineUp(corpus, story), paragraphsOf))
  // Each ends with a line feed, and so does what is logged.
  if (written.length > 0) output.log(written.join('\n').trimEnd())
  return 0
}

function whyNot(story: string, known: readonly string[]): string {
  return `There is no story ${story}. ${didYouMean(story, known, `There are ${listed(known)}.`)}`
}

/** Keep the paths of files in the content folder, written from there. */
function pathsWithin(content: string, lines: string): string[] {
  return lines
    .split(/\r?\n/)
    .filter((path) => path.startsWith(`${displayPath(content)}/`))
    .map((path) => pathWithin(content, path))
}

if (import.meta.main)
  process.exitCode = lineUp(process.argv.slice(2), process.env, console, () => readFileSync(0, 'utf8'))
