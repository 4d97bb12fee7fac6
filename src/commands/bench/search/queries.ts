import type { SearchDocument } from '../../../search/engine/document.ts'
import { between, pick, type Random } from '../random-words.ts'

/** The sorts of query that are measured. */
export const querySorts = ['exact words', 'prefixes', 'one typo a word'] as const

/** A query that looks for one document. */
export interface BenchQuery {
  readonly sort: (typeof querySorts)[number]
  readonly text: string
  /** The document’s number. */
  readonly target: number
}

const wordsPerQuery = 3
const fewestLetters = 4
// Readers look for telling words: the hundred and fifty most frequent ones are the language's "the" and "of".
const functionWords = 150
const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Make queries of each sort, each of three telling words of one claim’s quote.
 *
 * @param random - The stream to draw from.
 * @param documents - The corpus.
 * @param words - The vocabulary, the most frequent words first.
 * @param each - How many queries of each sort.
 */
export function createQueries(
  random: Random,
  documents: readonly SearchDocument[],
  words: readonly string[],
  each: number,
): BenchQuery[] {
  const frequent = new Set(words.slice(0, functionWords))
  return querySorts.flatMap((sort) =>
    Array.from({ length: each }, () => {
      for (;;) {
        const target = between(random, 0, documents.length - 1)
        const telling = [...new Set(documents[target]?.quote.split(' '))].filter(
          (word) => word.length >= fewestLetters && !frequent.has(word),
        )
        if (telling.length < wordsPerQuery) continue
        const chosen = new Set<string>()
        while (chosen.size < wordsPerQuery) chosen.add(pick(random, telling))
        const text = [...chosen].map((word) => alter(random, word, sort)).join(' ')
        return { sort, text, target }
      }
    }),
  )
}

function alter(random: Random, word: string, sort: BenchQuery['sort']): string {
  if (sort === 'exact words') return word
  // Two thirds of a word are typed when readers look up.
  if (sort === 'prefixes') return word.slice(0, Math.max(3, Math.ceil((word.length * 2) / 3)))
  for (;;) {
    const mistyped = mistype(random, word)
    if (mistyped !== word) return mistyped
  }
}

/** Replace, leave out, add or swap one letter, the first included. */
function mistype(random: Random, word: string): string {
  const at = between(random, 0, word.length - 1)
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  return pick(random, [
    before + pick(random, letters) + after,
    before + after,
    before + letter + pick(random, letters) + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ])
}
