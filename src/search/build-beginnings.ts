import type { WordPostings } from './build-words.ts'
import type { BeginningsFile } from './index-files.ts'

// A single letter brings eight words’ lists at most: it says little, and the reader is typing on.
const wordsPerBeginning = 8

/**
 * List the most frequent words for each first letter and each two first letters.
 *
 * @param words - All words in code-unit order.
 */
export function beginningsOf(words: readonly WordPostings[]): BeginningsFile {
  const byBeginning = new Map<string, WordPostings[]>()
  for (const word of words) {
    for (const beginning of new Set([word.term.slice(0, 1), word.term.slice(0, 2)])) {
      const others = byBeginning.get(beginning)
      if (others) others.push(word)
      else byBeginning.set(beginning, [word])
    }
  }
  return Object.fromEntries(
    [...byBeginning].map(([beginning, found]) => [
      beginning,
      found
        // Words that are equally frequent stay in their order.
        .sort((a, b) => frequency(b) - frequency(a))
        .slice(0, wordsPerBeginning)
        .map((word) => word.term),
    ]),
  )
}

const frequency = (word: WordPostings): number => word.own.length + word.context.length
