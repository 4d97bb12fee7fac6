import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleEntry, Content } from '../corpus/read/content.ts'
import { formatProblems } from '../corpus/problem.ts'
import { findFolders } from '../corpus/read-corpus.ts'
import { readContent } from '../corpus/read/read-content.ts'
import { nameParagraph } from '../curate/name-paragraph.ts'
import { claimAsYaml } from '../curate/suggest/claims-as-yaml.ts'
import { suggestClaims, unreadFacts, type FactSuggestions } from '../curate/suggest/suggest-claims.ts'
import { ownParagraphs, splitParagraphs, withHeadline } from '../evidence/paragraphs.ts'
import { openSources } from '../evidence/sources.ts'
import { counted, listed } from '../text/phrasing.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'
import { acceptOneByOne, type Curator } from './suggest/accept.ts'
import { terminalCurator } from './suggest/terminal.ts'

const usage = `Usage: npm run suggest -- ARTICLE [--accept]

For each fact that nobody has read the article for, shows the passages that may answer it, each as a claim that is ready to be
taken over, and which facts look silent. Cue words, patterns and known names only. At a terminal it asks of each what to do;
in a pipe it prints them all.
  --accept   ask of each what to do; fails where there is no terminal

Reads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources), and writes the article that was named.`

/** More are seldom looked at. */
const mostShown = 3

/**
 * Suggest claims for an article’s unread facts.
 *
 * @param commandLine - The article’s ID, and `--accept` or nothing.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @param curator - Whom to ask; null where nobody sits there.
 * @returns The exit code: 0 where suggestions were given, else 1.
 */
export async function suggest(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
  curator: Curator | null,
): Promise<number> {
  const form = { usage, flags: { accept: { type: 'boolean' } }, takesNames: true } as const
  const read = readFlags(commandLine, form, output)
  if (typeof read === 'number') return read
  const [id, ...more] = read.positionals
  if (id === undefined || more.length > 0) return misused('Name one article.', usage, output)
  if (read.values.accept && curator === null) return misused('There is no terminal to ask at.', usage, output)

  const folders = findFolders(environment)
  const { content, problems } = readContent(folders.content)
  const article = content.articles.get(id)
  const story = article && content.stories.get(article.data.story)
  if (article === undefined || story === undefined) {
    output.error(whyNot(content, id, article, formatProblems(problems)))
    return 1
  }
  const { file } = article.data.source
  const reading = openSources(folders.sources).read(file)
  if (reading.outcome !== 'read') {
    output.error(
      `The source ${file} isn’t at hand as UTF-8. Set SOURCES_DIR to the folder with the source texts.`,
    )
    return 1
  }
  const paragraphs = ownParagraphs(article.data.source, splitParagraphs(reading.text))
  if (paragraphs === null) {
    output.error(
      `The paragraphs of ${article.file} aren’t those of ${file}: npm run check:content tells more.`,
    )
    return 1
  }
  const suggestions = suggestClaims(content, article, paragraphs, unreadFacts(content, article))
  if (suggestions.length === 0) {
    output.log(`${id} has been read for every fact of its story.`)
    return 0
  }
  if (curator === null) {
    output.log(inYaml(content, id, suggestions))
    return 0
  }
  const path = join(folders.content, 'articles', `${id}.md`)
  const desk = {
    folders,
    content,
    path,
    paragraphs: withHeadline(article.data.title, paragraphs),
    text: readFileSync(path, 'utf8'),
  }
  return acceptOneByOne(desk, suggestions, curator, output)
}

function whyNot(content: Content, id: string, article: ArticleEntry | undefined, problems: string): string {
  if (article !== undefined) return `There is no sound story ${article.data.story}.\n\n${problems}`
  return content.ids.articles.has(id)
    ? `${id} can’t be read.\n\n${problems}`
    : `There is no article ${id}. There are ${listed([...content.ids.articles].toSorted())}.`
}

/** Write suggestions as YAML that can be copied into the front matter. */
function inYaml(content: Content, id: string, suggestions: readonly FactSuggestions[]): string {
  const silent = suggestions.filter(({ looksSilent }) => looksSilent)
  const facts = suggestions.map(({ fact, looksSilent, passages }) => {
    const { question, kind, cues } = content.facts.get(fact)!.data
    const head = `  # ${question} (${kind})\n  ${fact}:`
    if (looksSilent) {
      const ground =
        cues.length === 1 ? 'its cue word doesn’t occur' : `none of its ${cues.length} cue words occurs`
      return `${head} silent # looks so: ${ground}`
    }
    return [head, ...passages.slice(0, mostShown).map(inLines)].join('\n')
  })
  return [
    `# ${id}: ${counted(suggestions.length, 'unread fact')}, of which ${silent.length} look silent. Keep the claims that hold, mend them, and leave the others out.`,
    'claims:',
    ...facts,
  ].join('\n')
}

function inLines({ claim, paragraph, cues }: FactSuggestions['passages'][number]): string {
  const words = cues.length === 0 ? 'no cue word' : listed(cues)
  const lines = [`# ${nameParagraph(paragraph)}: ${words}`, ...claimAsYaml(claim).split('\n')]
  return lines.map((line) => `    ${line}`).join('\n')
}

if (import.meta.main) {
  // Where output goes into a pipe or a log, nobody answers.
  const hasTerminal = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI']
  process.exitCode = await suggest(
    process.argv.slice(2),
    process.env,
    console,
    hasTerminal ? terminalCurator : null,
  )
}
