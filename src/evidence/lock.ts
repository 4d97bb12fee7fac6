import type { ArticleContent } from '../schema/article.ts'
import type { ArticleEvidence, Lock } from '../schema/lock.ts'
import { byCodeUnits } from '../text/order.ts'
import { listed } from '../text/phrasing.ts'
import { compareContentWithLock } from './compare-content.ts'
import { compareEvidence } from './compare-evidence.ts'
import { renewLock } from './problem.ts'
import type { ArticleProblem } from './problem.ts'
import type { CuesByFact } from './check-silence.ts'

/** What is held against an article’s record in the lock. */
export type LockSubject =
  /** Its evidence, recomputed from the source. */
  | { readonly basis: 'source'; readonly evidence: ArticleEvidence }
  /** Its front matter, where the source isn’t at hand. `cues` has the facts it is silent on. */
  | { readonly basis: 'content'; readonly content: ArticleContent; readonly cues: CuesByFact }
  /** Nothing, because it has problems of its own. It still counts as an article. */
  | { readonly basis: 'none' }

/**
 * Hold the lock against all articles.
 *
 * @param lock - The lock as it was read.
 * @param subjects - What is known of each article, by its ID.
 * @param hashes - The SHA-256 of every source that is at hand, by its file name.
 * @returns Every difference: first the sources whose bytes changed, then by article. Where an article is gone,
 *   the problem has the ID that the lock has.
 */
export function compareLock(
  lock: Lock,
  subjects: ReadonlyMap<string, LockSubject>,
  hashes: ReadonlyMap<string, string>,
): ArticleProblem[] {
  const locked = new Map(Object.entries(lock.articles))
  const articles = [...new Set([...subjects.keys(), ...locked.keys()])].sort()
  return [
    ...compareSources(locked, subjects, hashes),
    ...articles.flatMap((article) => compareArticle(article, locked.get(article), subjects.get(article))),
  ]
}

function compareArticle(
  article: string,
  locked: ArticleEvidence | undefined,
  subject: LockSubject | undefined,
): ArticleProblem[] {
  if (subject === undefined) {
    return [
      {
        article,
        path: [],
        rule: 'lock-left-over',
        found: `evidence of ${article}, which isn’t an article any more`,
        expected: 'evidence of existing articles only',
        hint: renewLock,
      },
    ]
  }
  if (subject.basis === 'none') return []
  if (locked === undefined) {
    return [
      {
        article,
        path: [],
        rule: 'lock-missing',
        found: 'an article without a record in evidence.lock.json',
        expected: 'locked evidence for every article',
        hint: renewLock,
      },
    ]
  }
  const problems =
    subject.basis === 'source'
      ? compareEvidence(subject.evidence, locked)
      : compareContentWithLock(subject.content, subject.cues, locked)
  return problems.map((problem) => ({ article, ...problem }))
}

function compareSources(
  locked: ReadonlyMap<string, ArticleEvidence>,
  subjects: ReadonlyMap<string, LockSubject>,
  hashes: ReadonlyMap<string, string>,
): ArticleProblem[] {
  const byFile = Map.groupBy(locked, ([, { file }]) => file)
  return [...hashes].flatMap(([file, sha256]) => {
    const changed = (byFile.get(file) ?? [])
      .filter(([article, evidence]) => subjects.has(article) && evidence.sha256 !== sha256)
      .sort(([a], [b]) => byCodeUnits(a, b))
    const articles = changed.map(([article]) => article)
    return changed.slice(0, 1).map(([article, evidence]) => ({
      article,
      path: ['source', 'file'],
      rule: 'source-changed',
      found: `other bytes in ${file} than the evidence rests on; ${listed(articles)} ${articles.length === 1 ? 'rests' : 'rest'} on it`,
      expected: `the bytes with the locked SHA-256, ${evidence.sha256}`,
      hint: `Bring back the source as it was, or read ${articles.length === 1 ? 'the article' : 'each of the articles'} again and run npm run verify -- --write.`,
    }))
  })
}

/**
 * Write the lock as text that depends on nothing but its content: keys sorted by code unit, indented by two
 * spaces, with a final newline.
 *
 * @param lock - The evidence of all articles.
 * @returns The text of `content/evidence.lock.json`.
 */
export function serialiseLock(lock: Lock): string {
  return `${JSON.stringify(lock, sortKeys, 2)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnits(a, b)))
}
