import { formatProblems, sortProblems } from './problem.ts'
import type { ContentProblem, Location } from './problem.ts'

/** Content that can’t be built; the message lists every problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  /** The problems that the message lists. */
  readonly problems: readonly ContentProblem[]
  /** Where the first problem is, and its remedy: the development server shows them over the page. */
  readonly loc: Location
  readonly hint: string

  /** @param problems - All problems of the content; at least one. */
  constructor(problems: readonly ContentProblem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`)
    this.problems = problems
    const [{ file, line, column, hint }] = sortProblems(problems) as [ContentProblem]
    this.loc = { file, line, column }
    this.hint = hint
  }
}
