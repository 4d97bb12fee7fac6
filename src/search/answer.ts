import type { SearchOutcome, SearchRequest } from './search-request.ts'
import { createLoader } from './fetch-file.ts'
import { OutdatedError } from './index-store.ts'
import { createSearch } from './session.ts'
import type { Problem } from './wording.ts'

/** A request on its way to the engine. */
export interface Question {
  readonly id: number
  readonly request: SearchRequest
}

/** What comes back: an outcome, or why there is none, or neither for a request that was overtaken. */
export interface Answer {
  readonly id: number
  readonly outcome?: SearchOutcome | null
  readonly problem?: Problem
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
      return { id, outcome: await search(request, () => id === latest) }
    } catch (error) {
      return { id, problem: error instanceof OutdatedError ? 'outdated' : 'unreachable' }
    }
  }
}
