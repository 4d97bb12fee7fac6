import type { QuotedPlace } from '../schema/lock.ts'

/** The words around a quote, ready to show. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The lock keeps this much context on each side, or one unit less where a character would be cut in two. */
const contextLength = 31

/**
 * Give the words around a quote, whole words only, with an ellipsis where the source goes on.
 *
 * @param place - The place of the quote, with its context.
 */
export function surroundings({ start, before, after }: QuotedPlace): Surroundings {
  return {
    before: start === before.length ? before : `…${before.replace(/^\S*\s+/u, '')}`,
    after: after.length < contextLength ? after : `${after.replace(/\s+\S*$/u, '')}…`,
  }
}
