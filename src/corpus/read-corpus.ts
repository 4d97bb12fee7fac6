import { existsSync, statSync } from 'node:fs'
import { staleRule } from '../evidence/problem.ts'
import type { ArticleEvidence, Lock } from '../schema/lock.ts'
import { buildCorpus } from './build-corpus.ts'
import { compareWithLock, recomputeEvidence } from './check-evidence.ts'
import type { Corpus } from './corpus.ts'
import { noMemory } from './memory.ts'
import type { Memory } from './memory.ts'
import { ContentError, displayPath, sortProblems } from './problem.ts'
import type { ContentProblem } from './problem.ts'
import type { Content } from './read/content.ts'
import { readContent } from './read/read-content.ts'
import type { Draft } from './read/read-content.ts'
import { readPublication } from './read/read-publication.ts'
import { readLock } from './read/read-lock.ts'
import { rules } from './rules/index.ts'
import { quoteInOutline } from './rules/quote-in-outline.ts'
import { uncorrected } from './rules/uncorrected.ts'
import { runRules } from './rules/rule.ts'

/** Where content is, and the texts it rests on. */
export interface ContentFolders {
  /** The content folder. */
  readonly content: string
  /** The folder of the source texts; null where they aren’t at hand. */
  readonly sources: string | null
}

/** All that is known of a content folder. */
export interface Inspection {
  readonly content: Content
  readonly lock: Lock | null
  /** The evidence as the sources give it, by article; null without sources. */
  readonly evidence: ReadonlyMap<string, ArticleEvidence> | null
  /** What is wrong with the content. */
  readonly problems: readonly ContentProblem[]
  /** What differs from the evidence lock, and from what was published, without a correction. */
  readonly lockProblems: readonly ContentProblem[]
}

/**
 * Read content and hold it against everything: schemas, rules, sources, lock.
 *
 * @param folders - Where content and sources are.
 * @param memory - What earlier readings came to. Default: none.
 * @param draft - A text that counts in place of the one on disk. Default: none.
 * @returns The content, with all problems, in no particular order.
 */
export function inspectContent(
  folders: ContentFolders,
  memory = noMemory,
  draft: Draft | null = null,
): Inspection {
  const noSources = findNoSources(folders.sources)
  const sources = noSources.length > 0 ? null : folders.sources
  const { content, problems } = readContent(folders.content, memory, draft)
  const cues = new Map([...content.facts].map(([id, { data }]) => [id, data.cues]))
  const lockFile = readLock(folders.content, memory)
  const recomputed = sources === null ? null : recomputeEvidence(content, sources, cues, memory)

  const paragraphCounts = recomputed?.paragraphCounts ?? countsIn(lockFile.lock)
  // Sources that were asked for in vain are told once, not again by each article that needs them.
  const hasSources = folders.sources !== null
  const published = readPublication(folders.content)
  const { publication } = published
  const strays = new Set((recomputed?.problems ?? []).filter(isStray).map(placeOf))
  // A quote that its source lacks has no place in the outline either before it is mended.
  const broken = runRules(rules, { content, paragraphCounts, hasSources, publication }).filter(
    (problem) => problem.rule !== quoteInOutline.name || !strays.has(placeOf(problem)),
  )
  const wrong = [
    ...noSources,
    ...problems,
    ...published.problems,
    ...(recomputed?.problems ?? []),
    ...broken.filter((problem) => !isUncorrected(problem)),
  ]
  // What is wrong in a file is mended first: its evidence may then be as it was, and can’t be locked before.
  const files = new Set(wrong.map(({ file }) => file))
  const stale = compareWithLock(content, lockFile, recomputed, cues).filter(
    ({ rule, file }) => rule !== staleRule || !files.has(file),
  )
  return {
    content,
    lock: lockFile.lock,
    evidence: recomputed?.evidence ?? null,
    problems: wrong,
    // The evidence of a changed answer can be locked before its correction is written.
    lockProblems: [...stale, ...broken.filter(isUncorrected)],
  }
}

const isStray = ({ rule }: ContentProblem) => rule === 'quote-missing'

const placeOf = ({ file, line, column }: ContentProblem) => `${file}:${line}:${column}`

const isUncorrected = ({ rule }: ContentProblem) => rule === uncorrected.name

function countsIn(lock: Lock | null): ReadonlyMap<string, number> {
  const articles = Object.values(lock?.articles ?? {})
  return new Map(articles.map(({ file, paragraphs }) => [file, paragraphs.length]))
}

function findNoSources(sources: string | null): ContentProblem[] {
  if (sources === null || statSync(sources, { throwIfNoEntry: false })?.isDirectory()) return []
  const place = { rule: 'no-sources', file: displayPath(sources), line: 1, column: 1 }
  const expected = 'the folder with the source texts'
  const hint = 'Correct SOURCES_DIR, or unset it to go without the source texts.'
  return [{ ...place, found: 'no such folder', expected, hint }]
}

/**
 * List the problems that a change would bring: those that the check would find behind it, and doesn’t find now.
 *
 * The lock is left out, as it can only be written once the change is: whatever passes here passes the check when the lock is written.
 *
 * @param folders - Where content and sources are.
 * @param draft - The file as it would be.
 * @param memory - What earlier readings came to.
 * @returns The problems, in the order of files and lines.
 */
export function problemsOfChange(
  folders: ContentFolders,
  draft: Draft,
  memory: Memory,
): readonly ContentProblem[] {
  const known = new Map<string, number>()
  for (const problem of inspect(null)) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1)
  return sortProblems(
    inspect(draft).filter((problem) => {
      const left = known.get(keyOf(problem)) ?? 0
      known.set(keyOf(problem), left - 1)
      return left <= 0
    }),
  )

  function inspect(read: Draft | null): ContentProblem[] {
    const { problems, lockProblems } = inspectContent(folders, memory, read)
    return [...problems, ...lockProblems.filter(isUncorrected)]
  }
}

/** Tell problems apart whatever their line, which a change above them moves. */
const keyOf = ({ file, rule, found }: ContentProblem) => `${file} ${rule} ${found}`

/** A corpus, or every problem that stands in its way, in the order of files and lines. */
export type CorpusReading = { readonly corpus: Corpus } | { readonly problems: readonly ContentProblem[] }

/**
 * Read content into one corpus: the one way in for site, commands and tests.
 *
 * @param folders - Where content and sources are. Without sources, content and lock are held against each other;
 *   with sources, the evidence is recomputed as well.
 */
export function readCorpus(folders: ContentFolders, memory = noMemory): CorpusReading {
  return corpusOf(inspectContent(folders, memory))
}

/** Make the corpus of content that was inspected. */
export function corpusOf({ content, lock, problems, lockProblems }: Inspection): CorpusReading {
  const all = sortProblems([...problems, ...lockProblems])
  return all.length > 0 ? { problems: all } : { corpus: buildCorpus(content, lock?.articles ?? {}) }
}

/**
 * Read content into one corpus, or fail.
 *
 * @param folders - Where content and sources are.
 * @returns The corpus.
 * @throws ContentError with a message that lists every problem.
 */
export function loadCorpus(folders: ContentFolders, memory = noMemory): Corpus {
  const read = readCorpus(folders, memory)
  if ('problems' in read) throw new ContentError(read.problems, folders.content)
  return read.corpus
}

/**
 * Find out where content and sources are.
 *
 * @param environment - Environment variables: `CONTENT_DIR`, by default `content`, and `SOURCES_DIR`, by default
 *   `sources` where there is such a folder. Paths may be relative to the working folder.
 * @returns The folders; whether they exist is seen when they are read.
 */
export function findFolders(environment: Readonly<Record<string, string | undefined>>): ContentFolders {
  // An empty variable counts as none: that is how shells and workflows unset one.
  const [content, sources] = [environment['CONTENT_DIR'], environment['SOURCES_DIR']].map((folder) =>
    folder === '' ? undefined : folder,
  )
  return { content: content ?? 'content', sources: sources ?? (existsSync('sources') ? 'sources' : null) }
}
