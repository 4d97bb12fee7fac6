import { decodeWords } from './front-code.ts'
import type { Parts, ShelfFile } from './index-files.ts'
import type { ReadFile } from './index-store.ts'
import { indexSimilar, type FindSimilar } from './similar-words.ts'

/** The letter by which a shelf of the vocabulary holds its words. */
export type ShelfLetter = 'first' | 'last'

/** Opens a shelf for looking similar words up; rejects when it can’t be had. */
export type OpenShelf = (letter: ShelfLetter, shelf: number) => Promise<FindSimilar>

/** How many shelves there are for either letter: one for each Latin letter; other scripts share them. */
export const shelfCount = 32

/**
 * Tell on which shelf the words with a letter are.
 *
 * @param letter - A folded letter.
 * @returns A number from 0 to 31.
 */
export const shelfOf = (letter: string): number => letter.charCodeAt(0) % shelfCount

/**
 * Put the words that a misspelt one can mean on shelves by a letter of theirs: words of three letters or more,
 * without digits.
 *
 * @param words - Words in code-unit order.
 * @param letter - Which letter of a word counts.
 * @returns A list for each shelf, in the words’ order.
 */
export function shelve(words: readonly string[], letter: ShelfLetter): string[][] {
  const shelves = Array.from({ length: shelfCount }, (): string[] => [])
  for (const word of words) {
    if (word.length >= 3 && !/\d/.test(word))
      shelves[shelfOf(word.slice(letter === 'first' ? 0 : -1))]?.push(word)
  }
  return shelves
}

/**
 * Make an opener of one index’s shelves.
 *
 * @param parts - Where the index’s files are.
 * @param read - Gives a file.
 */
export function createShelves(parts: Parts, read: ReadFile): OpenShelf {
  const opened = new Map<string, FindSimilar>()
  return async (letter, shelf) => {
    const path = parts.shelves[letter][shelf]!
    const words = (await read(path)) as ShelfFile
    const findSimilar = opened.get(path) ?? indexSimilar(decodeWords(words))
    opened.set(path, findSimilar)
    return findSimilar
  }
}
