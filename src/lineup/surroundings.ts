import type { QuotedPlace } from '../schema/lock.ts'

/** The words around a quote, ready to show. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** How much context the lock keeps on each side; context of that length was cut, and may end inside a word. */
const contextLength = 32

/**
 * Give the words around a quote, whole words only, with an ellipsis where the source goes on.
 *
 * @param place - The place of the quote, with its context.
 */
export function surroundings({ before, after }: QuotedPlace): Surroundings {
  return {
    before: before.length < contextLength ? before : `…${before.replace(/^\S*/u, '').trimStart()}`,
    after: after.length < contextLength ? after : `${after.replace(/\S*$/u, '').trimEnd()}…`,
  }
}
