import type { Corpus } from '../corpus/corpus.ts'
import { findFolders, readCorpus } from '../corpus/read-corpus.ts'
import { formatProblems } from '../corpus/problem.ts'
import { counted, listed } from '../text/phrasing.ts'
import { originNamed } from '../lineup/voices.ts'
import { suggestStatements } from '../lineup/suggest-statements.ts'
import type { StatementSuggestion } from '../lineup/suggest-statements.ts'
import { readFlags, type Environment, type Output } from './command.ts'

const usage =
  'Usage: npm run check:content\n\nReads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).'

/**
 * Check all content and say what is wrong with it, or how much there is.
 *
 * @param commandLine - Nothing: it takes no flags.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @returns The exit code: 0 where the content has no problem, else 1.
 */
export function check(commandLine: readonly string[], environment: Environment, output: Output): number {
  if (readFlags(commandLine, { usage, flags: {} }, output) === null) return 1
  const folders = findFolders(environment)
  const read = readCorpus(folders)
  if ('problems' in read) {
    output.error(formatProblems(read.problems, folders.content))
    return 1
  }
  const ground = folders.sources === null ? 'the lock, as the sources aren’t at hand' : 'the sources'
  output.log(`${countContent(read.corpus)}: no problems, held against ${ground}.`)
  for (const suggestion of suggestStatements(read.corpus)) output.log(inWords(read.corpus, suggestion))
  return 0
}

/** Put a suggestion in words: nothing is wrong, and the curator decides. */
function inWords(corpus: Corpus, { speaker, a, b }: StatementSuggestion): string {
  const quotes = [a, b].map(({ article, quote }) => `\n  ${article}: “${quote}”`).join('')
  return `\nPerhaps one statement of ${originNamed(corpus, speaker).name}’s in two wordings (see statements in the authoring guide):${quotes}`
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
