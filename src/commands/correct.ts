import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { buildCorpus } from '../corpus/build-corpus.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { displayPath, formatProblems } from '../corpus/problem.ts'
import { uncorrectedChanges } from '../corpus/published-changes.ts'
import type { PublishedChange } from '../corpus/published-changes.ts'
import { findFolders, inspectContent } from '../corpus/read-corpus.ts'
import { readPublication } from '../corpus/read/read-publication.ts'
import { uncorrected } from '../corpus/rules/uncorrected.ts'
import { buildLineUp } from '../lineup/build-line-up.ts'
import { recordPublication } from '../publish/record-publication.ts'
import type { RecordedAnswer, RecordedClaim } from '../schema/publication.ts'
import { unwritten } from '../schema/correction.ts'
import { daySchema } from '../schema/scalars.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { withSchemaLine } from './support/schema-line.ts'

const usage = `Usage: npm run correct [-- --date=2031-07-01]

Drafts a correction for each published answer that was changed without one: what it was, what it is now. Why is for you to say.
  --date=…   the day of the correction (default: the day of the last commit)

Reads CONTENT_DIR (default: content) and SOURCES_DIR (default: sources).`

/**
 * Draft the corrections that the check demands.
 *
 * @param commandLine - `--date=…`, or nothing.
 * @param environment - Environment variables, for the folders.
 * @param output - Where to write.
 * @returns The exit code: 0 where drafts were written or nothing needs any, else 1.
 */
export function correct(commandLine: readonly string[], environment: Environment, output: Output): number {
  const read = readFlags(commandLine, { usage, flags: { date: { type: 'string' } } }, output)
  if (typeof read === 'number') return read
  const date = read.values.date ?? lastCommitDay()
  if (!daySchema.safeParse(date).success) {
    output.error(`Say the day of the correction: npm run correct -- --date=2031-07-01\n\n${usage}`)
    return 1
  }
  const folders = findFolders(environment)
  const { content, lock, problems, lockProblems } = inspectContent(folders)
  const others = [...problems, ...lockProblems].filter(({ rule }) => rule !== uncorrected.name)
  if (others.length > 0) {
    output.error(`${formatProblems(others, folders.content)}\n\nNo correction was drafted.`)
    return 1
  }
  const { publication } = readPublication(folders.content)
  const changes = publication === null ? [] : uncorrectedChanges(content, publication)
  const corpus = buildCorpus(content, lock!.articles)
  const drafts = changes.map((change) => draftOf(change, date, corpus))
  for (const { name, text } of drafts) {
    const path = join(folders.content, 'corrections', name)
    mkdirSync(join(folders.content, 'corrections'), { recursive: true })
    // A second one on the same answer and day would take the first one’s place.
    if (existsSync(path)) {
      output.error(`${displayPath(path)} is there already. Say another day: --date=…`)
      return 1
    }
    writeFileSync(path, withSchemaLine(folders.content, `corrections/${name}`, text))
    output.log(`${displayPath(path)} drafted: say in it why.`)
  }
  if (drafts.length === 0) output.log('No published answer was changed without a correction.')
  return 0
}

/** The day of the last commit; no clock is asked, as elsewhere. */
function lastCommitDay(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return ''
  }
}

function draftOf({ article, fact, was, now }: PublishedChange, date: string, corpus: Corpus) {
  const claim = `${article.id}/${fact.id}`
  const today = recordPublication(corpus, [buildLineUp(corpus, article.data.story)]).claims[claim]
  const fresh = Array.isArray(today)
    ? today.filter(({ quote }) => now.some((one) => one.quote === quote))
    : (today ?? [])
  const text = stringify(
    { date, claim, was: inWords(was, fresh, corpus), now: inWords(fresh, was, corpus), why: unwritten },
    { lineWidth: 0 },
  )
  return { name: `${date}-${article.id}-${fact.id}.yml`, text }
}

/** Put an answer in words: where one claim took the place of one, only what differs between the two. */
function inWords(answer: RecordedAnswer, other: RecordedAnswer, corpus: Corpus): string {
  if (answer === 'silent') return 'silent'
  if (answer.length === 0) return 'no such answer'
  const before = other === 'silent' || other.length > 1 || answer.length > 1 ? undefined : other[0]
  return answer.map((claim) => claimInWords(claim, before, corpus)).join('; ')
}

function claimInWords(claim: RecordedClaim, before: RecordedClaim | undefined, corpus: Corpus): string {
  const parts = [
    claim.answer !== before?.answer && claim.answer,
    claim.quote !== before?.quote && `“${claim.quote}”`,
    claim.origin.join() !== before?.origin.join() && credit(claim.origin, corpus),
  ].filter((part) => part !== false)
  return parts.join(', ') || claim.answer
}

function credit(origin: readonly string[], { people, outlets, statements }: Corpus): string {
  const names = origin.map(
    (id) => people.get(id)?.name ?? outlets.get(id)?.name ?? statements.get(id)?.title ?? id,
  )
  return names.length === 0 ? 'in its own voice' : `credited to ${names.join(', by ')}`
}

if (import.meta.main) process.exitCode = correct(process.argv.slice(2), process.env, console)
