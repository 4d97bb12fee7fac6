import Fuse from 'fuse.js/min-basic'
import { countTypos } from '../../text/distance.ts'
import type { Dictionary } from './dictionary.ts'
import { shelfCount, type ShelfLetter, shelfOf } from './index-files.ts'

/** A word that a misspelt one may mean. */
export interface Respelling {
  readonly term: string
  /** How many typos apart they are; two neighbouring letters that changed places are one. */
  readonly typos: number
}

/** Finds the words that a misspelt one may mean; rejects when the dictionary can’t be had. */
export type Correct = (word: string) => Promise<readonly Respelling[]>

const fewestLetters = 4
const lettersForTwoTypos = 8
// Fuse reads patterns in pieces of 32 letters; no word that a reader mistypes is longer.
const mostLetters = 32
// Each correction may cost a file, and the words of one query decide among its corrections anyway.
const mostCorrections = 12

/**
 * Say how many typos a word of a query may have.
 *
 * @param word - A folded word.
 * @returns 0, 1 or 2.
 */
export function allowedTypos(word: string): number {
  if (word.length < fewestLetters || word.length > mostLetters || /\d/.test(word)) return 0
  return word.length < lettersForTwoTypos ? 1 : 2
}

/**
 * Tell whether a misspelt word can mean this one: a word of three letters or more, without digits.
 *
 * @param term - A term of the index.
 */
export const isCorrectable = (term: string): boolean => term.length >= fewestLetters - 1 && !/\d/.test(term)

/**
 * Make a corrector for the words of one index.
 *
 * Fuse compares the word with the few hundred words of the dictionary that share most pairs of letters with it.
 * One typo leaves the first letter or the last one as it is, so the words that share either are enough; only
 * where none of them fits and two typos are allowed, all others are compared too.
 *
 * @param dictionary - The index’s words.
 */
export function createCorrector({ wordsOn }: Pick<Dictionary, 'wordsOn'>): Correct {
  const opened = new Map<string, FindSimilar>()

  const open = async (letter: ShelfLetter, shelf: number): Promise<FindSimilar> => {
    const key = `${letter} ${shelf}`
    const words = await wordsOn(letter, shelf)
    const findSimilar = opened.get(key) ?? indexSimilar(words.filter(isCorrectable))
    opened.set(key, findSimilar)
    return findSimilar
  }

  const compare = async (
    word: string,
    typos: number,
    opening: readonly Promise<FindSimilar>[],
  ): Promise<Respelling[]> => {
    const similar = (await Promise.all(opening)).flatMap((findSimilar) => findSimilar(word, typos))
    // A word that shares both letters comes from both shelves.
    return pickCorrections(word, typos, [...new Set(similar)])
  }

  return async (word) => {
    const allowed = allowedTypos(word)
    for (let typos = 1; typos <= allowed; typos += 1) {
      const corrections = await compare(word, typos, [
        open('first', shelfOf(word, 'first')),
        open('last', shelfOf(word, 'last')),
      ])
      if (corrections.length > 0) return corrections
    }
    if (allowed < 2) return []
    return compare(
      word,
      allowed,
      Array.from({ length: shelfCount }, (_, shelf) => open('first', shelf)),
    )
  }
}

/** Pick the words that are just so many typos away. */
function pickCorrections(word: string, typos: number, similar: readonly string[]): Respelling[] {
  const fuse = new Fuse(similar, {
    // Fuse counts two letters that changed places as two errors, so one more is let in.
    threshold: (typos + 1) / word.length,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
  })
  return (
    fuse
      .search(word)
      .map(({ item }) => item)
      // Fuse finds words within words too; the count of typos decides.
      .filter((term) => countTypos(word, term) === typos)
      // Fingers change letters over more often than they replace them.
      .sort((a, b) => Number(hasSameLetters(b, word)) - Number(hasSameLetters(a, word)))
      .slice(0, mostCorrections)
      .map((term) => ({ term, typos }))
  )
}

const hasSameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

/** Finds the words of a vocabulary that may be some typos away from a word, in the vocabulary’s order. */
type FindSimilar = (word: string, typos: number) => readonly string[]

// Pairs of letters fall into so many buckets; a shared bucket only adds a candidate.
const buckets = 4096
// A typo changes two pairs at most, but three where two letters change places; that happens once in a word.
const changedPairs = (typos: number) => 2 * typos + 1

/**
 * Prepare a vocabulary for finding the words that share most pairs of neighbouring letters with a word.
 *
 * Source of the bound on typos: Ukkonen, “Approximate string-matching with q-grams”, 1992.
 */
function indexSimilar(vocabulary: readonly string[]): FindSimilar {
  const byPair = Array.from({ length: buckets }, (): number[] => [])
  for (const [number, word] of vocabulary.entries())
    for (const pair of pairsOf(word)) byPair[pair]!.push(number)

  return (word, typos) => {
    const pairs = pairsOf(word)
    const fewest = Math.max(1, pairs.length - changedPairs(typos))
    const shared = new Uint8Array(vocabulary.length)
    const similar: string[] = []
    for (const pair of pairs) {
      for (const number of byPair[pair]!) {
        shared[number]! += 1
        // Counted once, when it has just enough.
        if (shared[number] === fewest) similar.push(vocabulary[number]!)
      }
    }
    return similar.filter((candidate) => Math.abs(candidate.length - word.length) <= typos)
  }
}

/** List a word’s buckets of letter pairs, each once; its ends pair with a gap. */
function pairsOf(word: string): number[] {
  const pairs = new Set<number>()
  let previous = 0
  for (let position = 0; position <= word.length; position += 1) {
    const code = position < word.length ? word.charCodeAt(position) : 0
    // A prime near the number of Latin letters parts their pairs.
    pairs.add((previous * 61 + code) % buckets)
    previous = code
  }
  return [...pairs]
}
