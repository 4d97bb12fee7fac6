import type { CuesByFact } from '../evidence/article-content.ts'
import { silencesOf } from '../evidence/article-content.ts'
import { compareLock } from '../evidence/compare-lock.ts'
import type { LockSubject } from '../evidence/compare-lock.ts'
import type { ArticleEntry, Content } from './content.ts'
import { placeFinding } from './place-finding.ts'
import type { ContentProblem } from './problem.ts'
import type { LockFile } from './read-lock.ts'
import type { Recomputed } from './recompute-evidence.ts'

/**
 * Hold the lock against the content, and against the sources where they are at hand.
 *
 * @param content - The content.
 * @param lockFile - The lock as read.
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
  return compareLock(lockFile.lock, subjects, hashes).map(({ article, ...finding }) => {
    const entry = content.articles.get(article)
    if (entry !== undefined) return placeFinding(finding, entry)
    const { rule, found, expected, hint } = finding
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
