import { countWords } from '../text/words.ts'
import type { QuotedPlace } from '../schema/lock.ts'

/** The words around a quote, ready to show. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The lock keeps this much context on each side, or one unit less where a character would be cut in two. */
const contextLength = 31

/** As many words as 32 characters of a script with spaces hold, and fewer than a copied run has. */
const wordsShown = 8

/**
 * Give the words around a quote, whole words only, with an ellipsis where the source goes on.
 *
 * @param place - The place of the quote, with its context.
 */
export function surroundings({ start, before, after }: QuotedPlace): Surroundings {
  const [lead, tail] = [before, after].map((words) => [...words])
  // Scripts without spaces have more words in as many characters, and only quotes are published.
  while (countWords(lead!.join('')) > wordsShown) lead!.shift()
  while (countWords(tail!.join('')) > wordsShown) tail!.pop()
  const isCutBefore = start !== before.length || lead!.join('') !== before
  const isCutAfter = after.length >= contextLength || tail!.join('') !== after
  return {
    before: isCutBefore ? `…${lead!.join('').replace(/^\S*\s+/u, '')}` : before,
    after: isCutAfter ? `${tail!.join('').replace(/\s+\S*$/u, '')}…` : after,
  }
}
