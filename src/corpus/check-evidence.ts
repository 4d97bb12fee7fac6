import { join } from 'node:path'
import { buildEvidence } from '../evidence/build-evidence.ts'
import type { CuesByFact } from '../evidence/check-silence.ts'
import { checkOutline } from '../evidence/copied-runs.ts'
import { compareLock } from '../evidence/lock.ts'
import type { LockSubject } from '../evidence/lock.ts'
import { splitParagraphs } from '../evidence/paragraphs.ts'
import type { Paragraph } from '../evidence/paragraphs.ts'
import type { EvidenceProblem } from '../evidence/problem.ts'
import { checkQuotationBudget } from '../evidence/quotation-budget.ts'
import { openSources } from '../evidence/sources.ts'
import type { SourceReading, Sources } from '../evidence/sources.ts'
import { claimsOf, silencesOf } from '../schema/article.ts'
import type { ArticleEvidence, QuotedPlace } from '../schema/lock.ts'
import { listed } from '../text/phrasing.ts'
import { noMemory } from './memory.ts'
import { displayPath } from './problem.ts'
import type { ContentProblem } from './problem.ts'
import { articlesByFile } from './read/content.ts'
import type { ArticleEntry, Content } from './read/content.ts'
import { unreadable } from './read/files.ts'
import type { OutlineBlock } from './read/outline.ts'
import type { LockFile } from './read/read-lock.ts'

/** What the sources say of the articles. */
export interface Recomputed {
  /** The evidence of each article that has no problem with its source. */
  readonly evidence: ReadonlyMap<string, ArticleEvidence>
  /** The SHA-256 of each source that could be read, by its file name. */
  readonly hashes: ReadonlyMap<string, string>
  /** How many paragraphs each of these sources has. */
  readonly paragraphCounts: ReadonlyMap<string, number>
  readonly problems: readonly ContentProblem[]
}

/**
 * Compute the evidence of all articles from their sources.
 *
 * @param folder - The folder of the sources.
 * @param cues - The cue words of every fact.
 * @param memory - What earlier readings came to. Default: none.
 * @returns The evidence, with every problem of quotes, silences, paragraphs, outlines and quotation budgets.
 */
export function recomputeEvidence(
  content: Content,
  folder: string,
  cues: CuesByFact,
  memory = noMemory,
): Recomputed {
  const evidence = new Map<string, ArticleEvidence>()
  const hashes = new Map<string, string>()
  const paragraphCounts = new Map<string, number>()
  const problems: ContentProblem[] = []

  const sources = openSources(folder)
  for (const [file, articles] of articlesByFile(content)) {
    const source = readSource(sources, folder, file, articles)
    if (Array.isArray(source)) {
      problems.push(...source)
      continue
    }
    const searched = articles.flatMap(({ data }) => silencesOf(data).map(([fact]) => cues.get(fact)))
    const found = memory(`evidence in ${file}`, [source.sha256, ...articles, ...searched], () =>
      holdAgainstSource(source, file, articles, cues),
    )
    hashes.set(file, source.sha256)
    paragraphCounts.set(file, found.paragraphCount)
    for (const [article, ofArticle] of found.evidence) evidence.set(article, ofArticle)
    problems.push(...found.problems)
  }
  return { evidence, hashes, paragraphCounts, problems }
}

/** Compute the evidence of the articles that were read from one source. */
function holdAgainstSource(
  source: ReadSource,
  file: string,
  articles: readonly ArticleEntry[],
  cues: CuesByFact,
): Pick<Recomputed, 'evidence' | 'problems'> & { readonly paragraphCount: number } {
  const evidence = new Map<string, ArticleEvidence>()
  const problems: ContentProblem[] = []
  const paragraphs = splitParagraphs(source.text)
  const places = new Map<string, readonly QuotedPlace[]>()
  for (const article of articles) {
    const result = buildEvidence(article.data, cues, { sha256: source.sha256, paragraphs })
    problems.push(...result.problems.map((problem) => placeProblem(problem, article)))
    problems.push(...checkCopies(article, paragraphs))
    if (result.evidence === null) continue
    evidence.set(article.id, result.evidence)
    if (article.data.source.rights === 'quotation') places.set(article.id, placesOf(result.evidence))
  }
  for (const { article, ...problem } of checkQuotationBudget(file, paragraphs, places))
    problems.push(
      placeProblem(
        problem,
        articles.find(({ id }) => id === article)!,
      ),
    )
  return { evidence, problems, paragraphCount: paragraphs.length }
}

type ReadSource = Extract<SourceReading, { outcome: 'read' }>

function placesOf({ claims, statements }: ArticleEvidence): QuotedPlace[] {
  return [...Object.values(claims), ...Object.values(statements)].flat()
}

function readSource(
  sources: Sources,
  folder: string,
  file: string,
  articles: readonly ArticleEntry[],
): ReadSource | ContentProblem[] {
  const path = join(folder, file)
  const reading = tryReading(sources, file)
  if (reading instanceof Error) return [unreadable(path, 'file', reading)]
  if (reading.outcome === 'read') return reading
  if (reading.outcome === 'not-utf8') {
    const found = `a byte that isn’t UTF-8, at offset ${reading.offset}`
    const hint = `Save the file as UTF-8, then read ${listed(articles.map(({ id }) => id))} again.`
    const place = { rule: 'encoding', file: displayPath(path), line: reading.line, column: 1 }
    return [{ ...place, found, expected: 'UTF-8', hint }]
  }
  return articles.map(({ id, locate }) => ({
    rule: 'source-missing',
    ...locate(['source', 'file']),
    found: `${file}, which isn’t in ${displayPath(folder)}/`,
    expected: `the source of ${id} beside the other sources`,
    hint: 'Add the file, or correct its name.',
  }))
}

function tryReading(sources: Sources, file: string): SourceReading | Error {
  try {
    return sources.read(file)
  } catch (error) {
    return error as Error
  }
}

/**
 * Hold the lock against the content, and against the sources where they are at hand.
 *
 * @param recomputed - What the sources say; null without sources.
 * @param cues - The cue words of every fact.
 * @returns A problem for each difference, or what is wrong with the lock’s file.
 */
export function compareWithLock(
  content: Content,
  lockFile: LockFile,
  recomputed: Recomputed | null,
  cues: CuesByFact,
): readonly ContentProblem[] {
  if (lockFile.lock === null) return content.ids.articles.size === 0 ? [] : lockFile.problems

  const subjects = new Map<string, LockSubject>()
  for (const id of content.ids.articles)
    subjects.set(id, subjectOf(content.articles.get(id), recomputed, cues))
  const hashes = recomputed?.hashes ?? new Map<string, string>()
  return compareLock(lockFile.lock, subjects, hashes).map(({ article, ...problem }) => {
    const entry = content.articles.get(article)
    if (entry !== undefined) return placeProblem(problem, entry)
    const { rule, found, expected, hint } = problem
    return { rule, found, expected, hint, ...lockFile.locate(['articles', article], 'key') }
  })
}

function subjectOf(
  article: ArticleEntry | undefined,
  recomputed: Recomputed | null,
  cues: CuesByFact,
): LockSubject {
  if (article === undefined) return { basis: 'none' }
  // A fact whose file has problems takes its cue words with it: every silence on it would seem to have changed.
  if (silencesOf(article.data).some(([fact]) => !cues.has(fact))) return { basis: 'none' }
  if (recomputed === null) return { basis: 'content', content: article.data, cues }
  const evidence = recomputed.evidence.get(article.id)
  return evidence === undefined ? { basis: 'none' } : { basis: 'source', evidence }
}

/**
 * Check that an article’s outline is in the curator’s own words.
 *
 * @param source - The paragraphs of its source.
 * @returns A problem for each run of words that the outline copies, at its block. None where the whole source
 *   may be published.
 */
export function checkCopies(article: ArticleEntry, source: readonly Paragraph[]): ContentProblem[] {
  if (article.data.source.rights === 'full') return []
  const quotes = [...claimsOf(article.data), ...Object.entries(article.data.statements)].flatMap(
    ([, quoted]) => quoted.map(({ quote }) => quote),
  )
  const blocks = article.outline.blocks
  // All blocks at once: a copy may be spread over the items of a list.
  const check = (some: readonly OutlineBlock[]) =>
    checkOutline(some.map(({ text }) => text).join('\n'), quotes, source)
  const problems = check(blocks)
  if (problems.length === 0) return []

  // A run belongs to the block in which it becomes long enough to count.
  const counts = blocks.map((_, position) => check(blocks.slice(0, position + 1)).length)
  return problems.map(({ rule, found, expected, hint }, run) => {
    const { line } = blocks[counts.findIndex((count) => count > run)]!
    return {
      rule,
      file: article.file,
      line: article.outlineLine + line - 1,
      column: 1,
      found,
      expected,
      hint,
    }
  })
}

/** Give a problem its line and column: those of the value, or of whatever is nearest to it where the value is missing. */
function placeProblem({ path, ...words }: EvidenceProblem, article: ArticleEntry): ContentProblem {
  return { ...words, ...article.locate(path) }
}
