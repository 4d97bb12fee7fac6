import { buildCorpus } from './build-corpus.ts'
import { ContentError } from './content-error.ts'
import type { Corpus } from './corpus.ts'
import { inspectContent } from './inspect-content.ts'
import type { ContentFolders } from './inspect-content.ts'
import { sortProblems } from './problem.ts'
import type { ContentProblem } from './problem.ts'

/**
 * Read content into one corpus: the one way in for site, commands and tests.
 *
 * @param folders - Where content and sources are. Without sources, content and lock are held against each other;
 *   with sources, the evidence is recomputed as well.
 * @returns The corpus, or every problem, in the order of files and lines.
 */
export function readCorpus(
  folders: ContentFolders,
): { readonly corpus: Corpus } | { readonly problems: readonly ContentProblem[] } {
  const { content, lock, problems, lockProblems } = inspectContent(folders)
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
export function loadCorpus(folders: ContentFolders): Corpus {
  const read = readCorpus(folders)
  if ('problems' in read) throw new ContentError(read.problems)
  return read.corpus
}
