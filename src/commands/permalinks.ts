import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import { displayPath, formatProblems } from '../corpus/problem.ts'
import { findFolders, readCorpus } from '../corpus/read-corpus.ts'
import { publicationPath, readPublication } from '../corpus/read/read-publication.ts'
import { buildLineUp } from '../lineup/build-line-up.ts'
import { publicationText, recordPublication, unrecorded } from '../publish/record-publication.ts'
import type { Publication } from '../schema/publication.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { readBuiltSite } from './support/built-site.ts'
import {
  comparePermalinks,
  describeBroken,
  extendLock,
  listAddresses,
  publishedAddresses,
} from './support/published-addresses.ts'
import { siteSettings } from './support/site-settings.ts'

const usage = `Usage: npm run permalinks [-- --write]

Compares the site that was built last with what was published before it: every address must still be there.
  --write   record that it is published: new addresses in content/permalinks.lock, answers in content/published.lock.json`

/**
 * Hold the built site against what was published before, or record that it is published itself.
 *
 * @param commandLine - `--write`, or nothing.
 * @param environment - Environment variables: `BASE_PATH`, `CONTENT_DIR`.
 * @param output - Where to write.
 * @returns The exit code: 0 where nothing is broken and nothing new, or all was recorded; else 1.
 */
export function permalinks(commandLine: readonly string[], environment: Environment, output: Output): number {
  const read = readFlags(commandLine, { usage, flags: { write: { type: 'boolean' } } }, output)
  if (typeof read === 'number') return read
  const { folder, base } = siteSettings(environment)
  if (!existsSync(folder)) {
    output.error(`There is no site in ${folder}/ yet. Build it: npm run build`)
    return 1
  }
  const { content, sources } = findFolders(environment)
  const corpus = readCorpus({ content, sources })
  if ('problems' in corpus) {
    output.error(formatProblems(corpus.problems, content))
    return 1
  }
  const path = join(content, 'permalinks.lock')
  const lock = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const { broken, unlisted } = comparePermalinks(lock, publishedAddresses(readBuiltSite(folder, base)))
  if (broken.length > 0) {
    output.error(describeBroken(broken))
    return 1
  }
  const publication = recordOf(corpus.corpus)
  const changes = [
    { file: path, text: extendLock(lock, unlisted), what: 'addresses', fresh: unlisted },
    {
      file: publicationPath(content),
      text: publicationText(publication),
      what: 'answers and corrections',
      fresh: unrecorded(publication, readPublication(content).publication),
    },
  ].filter(({ fresh }) => fresh.length > 0)
  if (changes.length === 0) {
    output.log('Every address that was ever published is there, and every answer is recorded.')
    return 0
  }
  if (!read.values.write) {
    const listed = changes.map(({ what, fresh }) => listAddresses(`New ${what}`, fresh))
    output.error([...listed, 'Record them: npm run permalinks -- --write'].join('\n'))
    return 1
  }
  for (const { file, text, what, fresh } of changes) {
    writeFileSync(file, text)
    output.log(listAddresses(`New ${what} in ${displayPath(file)}`, fresh))
  }
  return 0
}

function recordOf(corpus: Corpus): Publication {
  const lineUps = [...corpus.stories.keys()].map((story) => buildLineUp(corpus, story))
  return recordPublication(corpus, lineUps)
}

if (import.meta.main) process.exitCode = permalinks(process.argv.slice(2), process.env, console)
