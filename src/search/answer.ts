import type { SearchOutcome, SearchRequest } from './engine.ts'
import { createLoader } from './fetch-file.ts'
import { createSearch, OtherVersionError } from './session.ts'

/** A request on its way to the engine. */
export interface Question {
  readonly id: number
  readonly request: SearchRequest
}

/** What comes back: an outcome, null for a request that was overtaken, or why there is none. */
export interface Answer {
  readonly id: number
  readonly outcome: SearchOutcome | null
  /** `unreachable`: the index can’t be had now; `outdated`: it doesn’t fit the page. */
  readonly problem?: 'unreachable' | 'outdated'
}

/** Answers questions; a new question overtakes those before. */
export type Answerer = (question: Question) => Promise<Answer>

/**
 * Make an answerer over the index of a site. A worker uses it, or the page where there are no workers.
 *
 * @param base - The absolute address of the index’s folder, with a final slash.
 */
export function createAnswerer(base: string): Answerer {
  const search = createSearch(createLoader(base))
  let latest = 0
  return async ({ id, request }) => {
    latest = id
    try {
      const outcome = await search(request, () => id === latest)
      // Errors of our own classes don't survive the way to the page.
      return { id, outcome: outcome && { ...outcome, failures: outcome.failures.map(String) } }
    } catch (error) {
      return { id, outcome: null, problem: error instanceof OtherVersionError ? 'outdated' : 'unreachable' }
    }
  }
}
