import { checkSchema } from '../../corpus/explain/check-schema.ts'
import type { ContentProblem, DataPath, Locate } from '../../corpus/problem.ts'
import { schemaOfFact } from '../../corpus/read/content.ts'
import { readArticle } from '../../corpus/read/read-content.ts'
import { parseYaml, splitFrontMatter } from '../../corpus/read/yaml.ts'
import type { LockFile } from '../../corpus/read/read-lock.ts'
import { buildEvidence } from '../../evidence/build-evidence.ts'
import { serialiseLock } from '../../evidence/lock.ts'
import { claimSchema } from '../../schema/claim.ts'
import { askedFacts } from '../../schema/story.ts'
import type { Lock } from '../../schema/lock.ts'
import { writeAnswer } from '../write-answer.ts'
import type { NewAnswer } from '../write-answer.ts'
import type { ArticleAtHand } from './article-at-hand.ts'
import type { AnswerRequest, ClaimDraft, DraftAnswer, DraftProblem, Reply } from './protocol.ts'

/** The texts that an answer makes of an article’s file and of the evidence lock. */
export interface SettledAnswer {
  readonly article: string
  readonly lock: string
}

/**
 * Work out what an answer makes of an article’s file and the lock, through the code of the check.
 *
 * @param article - The article as it is now.
 * @param lockFile - The lock as it is now.
 * @param request - The answer, and the digest of the file that it was given on.
 * @param check - Lists the problems that a new text of the article’s file would bring.
 * @returns The new texts; or what is wrong with the answer; or why there can be none.
 */
export function settleAnswer(
  article: ArticleAtHand,
  lockFile: LockFile,
  request: AnswerRequest,
  check: (text: string) => readonly ContentProblem[],
): Reply<SettledAnswer> {
  const { fact, answer, digest } = request
  if (digest !== article.digest) return { outcome: 'refused', message: changedMeanwhile }
  const refusal = whyNot(article, lockFile, request)
  if (refusal !== null) return { outcome: 'refused', message: refusal }

  const misshapen = 'claim' in answer ? shapeProblems(article, fact, answer.claim) : []
  if (misshapen.length > 0) return { outcome: 'problems', problems: misshapen }
  const text = writeAnswer(article.text, fact, asContent(answer))
  const problems = check(text)
  if (problems.length > 0)
    return {
      outcome: 'problems',
      problems: problems.map((problem) => place(article, text, request, problem)),
    }
  return lockAnew(article, lockFile.lock, text)
}

/** What is said where a file isn’t the one that an answer was given on. */
export const changedMeanwhile =
  'The article’s file has changed since this page was loaded. Nothing was written, and what you filled in is kept: reload the page, look at what has changed, and save again.'

/** Say why an article can have no such answer, whatever it says; null where it can. */
function whyNot(
  { id, entry, content, source }: ArticleAtHand,
  lockFile: LockFile,
  { fact, answer }: AnswerRequest,
): string | null {
  const story = content.stories.get(entry.data.story)!
  if (!askedFacts(story.data).includes(fact) || !content.facts.has(fact))
    return `The story ${story.id} doesn’t ask ${fact}.`
  const present = entry.data.claims[fact]
  if (Array.isArray(present) && 'silence' in answer)
    return `${id} makes claims on ${fact}. Take them out of its file before you mark it silent.`
  const isSilent = present !== undefined && present !== 'unread' && !Array.isArray(present)
  if (isSilent) return `${id} is marked silent on ${fact}. Take that out of its file before you answer it.`
  if (lockFile.lock === null && lockFile.problems.some(({ rule }) => rule !== 'lock-missing'))
    return 'The evidence lock can’t be read. npm run check tells what is wrong with it.'
  const locked = recordOf(lockFile.lock, id)
  if (locked !== undefined && locked.sha256 !== source.sha256)
    return `The source ${entry.data.source.file} has changed since ${id} was read from it. Read it again, then run npm run verify -- --write.`
  return null
}

function recordOf(lock: Lock | null, article: string): Lock['articles'][string] | undefined {
  const articles = lock?.articles ?? {}
  return Object.hasOwn(articles, article) ? articles[article] : undefined
}

function asContent(answer: DraftAnswer): NewAnswer {
  if ('claim' in answer) return { claim: inOrder(answer.claim) }
  const { despite } = answer.silence
  return { silence: despite === null ? 'silent' : { silent: true, despite } }
}

const order = [
  'value',
  'quote',
  'in',
  'prefix',
  'suffix',
  'language',
  'translated',
  'origin',
  'voice',
  'certainty',
]

/** Bring a claim’s keys into the order in which this house writes them. */
function inOrder(claim: ClaimDraft): object {
  const keys = [
    ...order.filter((key) => key in claim),
    ...Object.keys(claim).filter((key) => !order.includes(key)),
  ]
  return Object.fromEntries(keys.map((key) => [key, claim[key]]))
}

/** Hold a claim against its schema and its fact’s, key by key: what is missing has no place in a text, but has a field. */
function shapeProblems({ content }: ArticleAtHand, fact: string, claim: ClaimDraft): DraftProblem[] {
  const paths: DataPath[] = []
  const locate: Locate = (path) => {
    paths.push(path)
    return { file: '', line: 1, column: 1 }
  }
  const valueSchema = schemaOfFact(content.facts.get(fact)!.data)
  const checks = [
    checkSchema(claimSchema, claim, locate),
    ...(claim['denies'] === 'all' ? [] : [checkSchema(valueSchema, claim.value, locate, { at: ['value'] })]),
  ]
  // Each problem was located once, in its turn.
  return checks
    .flatMap((checked) => ('problems' in checked ? checked.problems : []))
    .map(({ found, expected, hint }, position) => ({
      path: paths[position]!.map((step) => (typeof step === 'number' ? step : String(step))),
      found,
      expected,
      hint,
    }))
}

/** Tell which field a problem of the new text is about, by the place that it names. */
function place(
  article: ArticleAtHand,
  text: string,
  { fact, answer }: AnswerRequest,
  { file, line, column, found, expected, hint }: ContentProblem,
): DraftProblem {
  const words = { found, expected, hint }
  const parts = splitFrontMatter(text)!
  const parsed = parseYaml(parts.yaml, article.entry.file, parts.yamlLine)
  const present = article.entry.data.claims[fact]
  const start =
    'claim' in answer ? ['claims', fact, Array.isArray(present) ? present.length : 0] : ['claims', fact]
  const data: unknown = 'claim' in answer ? answer.claim : {}
  const path = pathsIn(data).findLast((way) => {
    if ('problems' in parsed) return false
    const at = parsed.yaml.locate([...start, ...way])
    return at.file === file && at.line === line && at.column === column
  })
  return { path: path ?? [], ...words }
}

/** List the ways to all values within plain data, each behind those around it. */
function pathsIn(data: unknown, start: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [start]
  const isList = Array.isArray(data)
  return [
    start,
    ...Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...start, isList ? Number(key) : key])),
  ]
}

/** Renew the article’s record in the lock, and no other. */
function lockAnew(article: ArticleAtHand, lock: Lock | null, text: string): Reply<SettledAnswer> {
  const read = readArticle(article, text)
  const cues = new Map([...article.content.facts].map(([fact, { data }]) => [fact, data.cues]))
  const evidence = 'entry' in read ? buildEvidence(read.entry.data, cues, article.source).evidence : null
  if (evidence === null) {
    const message = `${article.id} has problems of its own, so its evidence can’t be locked. npm run check tells which.`
    return { outcome: 'refused', message }
  }
  const articles = { ...lock?.articles, [article.id]: evidence }
  return { outcome: 'done', result: { article: text, lock: serialiseLock({ version: 1, articles }) } }
}
