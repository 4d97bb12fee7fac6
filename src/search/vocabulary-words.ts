import type { WordPostings } from './build-words.ts'
import type { BeginningsFile } from './index-files.ts'

// A single letter brings eight words’ lists at most: it says little, and the reader is typing on.
const wordsPerBeginning = 8
// One shelf for each letter of the Latin alphabet; other scripts share them.
const shelfCount = 32

/**
 * Tell on which shelf of the vocabulary a letter’s words are.
 *
 * @param letter - A folded letter.
 * @returns A number from 0 to 31.
 */
export const shelfOf = (letter: string): number => letter.charCodeAt(0) % shelfCount

/**
 * Tell whether a misspelt word can mean this one: a word of three letters or more, without digits.
 *
 * @param term - A term of the index.
 */
export const isCorrectable = (term: string): boolean => term.length >= 3 && !/\d/.test(term)

/**
 * Put words on shelves by a letter of theirs.
 *
 * @param words - Words in code-unit order.
 * @param at - The letter’s position: 0 for the first, -1 for the last.
 * @returns A list for each shelf, in the words’ order.
 */
export function shelve(words: readonly string[], at: 0 | -1): string[][] {
  const shelves = Array.from({ length: shelfCount }, (): string[] => [])
  for (const word of words) shelves[shelfOf(word.at(at) ?? '')]?.push(word)
  return shelves
}

/**
 * List the most frequent words for each first letter and each two first letters.
 *
 * @param words - All words.
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
        .sort((a, b) => frequency(b) - frequency(a) || (a.term < b.term ? -1 : 1))
        .slice(0, wordsPerBeginning)
        .map((word) => word.term),
    ]),
  )
}

const frequency = (word: WordPostings): number => word.own.length + word.context.length
