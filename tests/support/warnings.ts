import { formatProblems } from '../../src/corpus/problem.ts'
import { corpusOf, inspectContent } from '../../src/corpus/read-corpus.ts'
import { findWarnings } from '../../src/corpus/warnings/index.ts'
import type { Warning } from '../../src/corpus/warnings/warning.ts'
import type { Fixture } from './fixture.ts'

/**
 * Look for one warning alone in a fixture, whose lock is written anew.
 *
 * @param warning - The warning.
 * @param fixture - The fixture; it has no problems.
 * @param hasSources - Whether the sources are at hand. Default: true.
 * @returns A line for each place: where it is, what was found.
 */
export function warningsOf(warning: Warning, fixture: Fixture, hasSources = true): string[] {
  fixture.relock()
  const { content: folder } = fixture
  const sources = hasSources ? fixture.sources : null
  const inspection = inspectContent({ content: folder, sources })
  const read = corpusOf(inspection)
  if ('problems' in read) throw new Error(formatProblems(read.problems))
  return findWarnings(inspection.content, read.corpus, sources, [warning]).map(
    ({ file, line, column, found }) =>
      fixture.shorten(`${file}:${line}:${column} ${found}`).replace('content/', ''),
  )
}
