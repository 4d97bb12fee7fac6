import { formatProblems } from './problem.ts'
import type { ContentProblem } from './problem.ts'

/** Content that can’t be built; the message lists every problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  /** The problems that the message lists. */
  readonly problems: readonly ContentProblem[]

  /** @param problems - All problems of the content; at least one. */
  constructor(problems: readonly ContentProblem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`)
    this.problems = problems
  }
}
