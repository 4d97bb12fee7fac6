import { statSync } from 'node:fs'
import type { ArticleEvidence, Lock } from '../schema/lock.ts'
import { compareWithLock } from './compare-with-lock.ts'
import type { Content } from './content.ts'
import { displayPath } from './display-path.ts'
import type { ContentProblem } from './problem.ts'
import { readContent } from './read-content.ts'
import { readLock } from './read-lock.ts'
import { recomputeEvidence } from './recompute-evidence.ts'
import { rules } from './rules/index.ts'
import { runRules } from './run-rules.ts'

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
  /** What is wrong with the lock. */
  readonly lockProblems: readonly ContentProblem[]
}

/**
 * Read content and hold it against everything: schemas, rules, sources, lock.
 *
 * @param folders - Where content and sources are.
 * @returns The content, with all problems, in no particular order.
 */
export function inspectContent(folders: ContentFolders): Inspection {
  const noSources = findNoSources(folders.sources)
  const sources = noSources.length > 0 ? null : folders.sources
  const { content, problems } = readContent(folders.content)
  const cues = new Map([...content.facts].map(([id, { data }]) => [id, data.cues]))
  const lockFile = readLock(folders.content)
  const recomputed = sources === null ? null : recomputeEvidence(content, sources, cues)

  const paragraphCounts = recomputed?.paragraphCounts ?? countsIn(lockFile.lock)
  // Sources that were asked for in vain are told once, not again by each article that needs them.
  const hasSources = folders.sources !== null
  const broken = runRules(rules, { content, paragraphCounts, hasSources })
  return {
    content,
    lock: lockFile.lock,
    evidence: recomputed?.evidence ?? null,
    problems: [...noSources, ...problems, ...(recomputed?.problems ?? []), ...broken],
    lockProblems: compareWithLock(content, lockFile, recomputed, cues),
  }
}

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
