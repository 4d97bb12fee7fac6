import type { SearchOutcome, SearchRequest } from '../engine/engine.ts'
import { type LoadFile, manifestPath, OutdatedError } from '../engine/index-files.ts'
import { createSearch } from '../engine/session.ts'

/** The first message to the worker: where the index is. */
export interface Opening {
  readonly base: string
}

/** A request on its way to the engine. */
export interface Question {
  readonly id: number
  readonly request: SearchRequest
}

/** Why there is no answer: the index can’t be had now, or it doesn’t fit the page. */
export type Problem = 'unreachable' | 'outdated'

/** What comes back: an outcome, or why there is none, or neither for a request that was overtaken. */
export interface Reply {
  readonly id: number
  readonly outcome?: SearchOutcome | null
  readonly problem?: Problem
}

/** Answers questions; a new question overtakes those before. */
export type Answerer = (question: Question) => Promise<Reply>

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

/**
 * Make a loader that fetches the index’s files from the site.
 *
 * The manifest is checked with the server each time; all other files may be cached for ever.
 */
function createLoader(base: string): LoadFile {
  return async (path, options) => {
    const isManifest = path === manifestPath
    const revalidate = options?.fresh ? 'reload' : 'no-cache'
    const response = await fetch(base + path, { cache: isManifest ? revalidate : 'default' })
    if (response.status === 404 && !isManifest) throw new OutdatedError(path)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json() as Promise<unknown>
  }
}
