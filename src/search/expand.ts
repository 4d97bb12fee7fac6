import type { QueryWord } from './query.ts'
import type { WeightedDocuments } from './rank.ts'
import type { Correct } from './correct.ts'
import type { Dictionary, IndexedWord } from './dictionary.ts'

/** What a word of a query may mean in the index. */
export interface Expansion {
  /** The documents of all its meanings, the best first. */
  readonly matches: readonly WeightedDocuments[]
  /** The words of the index that it may mean, for marking. */
  readonly terms: readonly string[]
}

/** A word that matches nothing. */
export const noMatch: Expansion = { matches: [], terms: [] }

// A word is completed from three letters on; below, only while it is being typed.
const fewestLettersToComplete = 3

// Weights, set by `npm run bench:search`: a word found in a document's context counts half, a completion by how
// much of it was typed, a correction by its typos.
const contextWeight = 0.5
const completionWeight = (typed: string, term: string) => 0.5 + 0.45 * (typed.length / term.length)
const typoWeights = [1, 0.6, 0.4]

/**
 * Find the words of the index that a query’s word means as typed: itself, and its completions.
 *
 * @param word - The query’s word.
 * @param dictionary - Looks words up.
 */
export async function expandAsTyped(word: QueryWord, dictionary: Dictionary): Promise<Expansion> {
  const { typed, terms, last } = word
  const completes = typed !== '' && (last || typed.length >= fewestLettersToComplete)
  const [exact, completions] = await Promise.all([
    Promise.all(terms.map(dictionary.find)),
    completes ? dictionary.complete(typed) : [],
  ])
  return toExpansion([
    ...exact.filter((found) => found !== null).map((found) => ({ found, weight: 1 })),
    ...completions
      .filter((found) => !terms.includes(found.term))
      .map((found) => ({ found, weight: completionWeight(typed, found.term) })),
  ])
}

/**
 * Find the words of the index that a query’s word may mean if it is misspelt.
 *
 * @param word - The query’s word.
 * @param dictionary - Looks words up.
 * @param correct - Finds corrections.
 */
export async function expandMisspelt(
  word: QueryWord,
  dictionary: Dictionary,
  correct: Correct,
): Promise<Expansion> {
  const corrections = await correct(word.typed)
  const words = await Promise.all(corrections.map(({ term }) => dictionary.find(term)))
  return toExpansion(
    // Every correction is a word of the index.
    words.map((found, position) => ({ found: found!, weight: typoWeights[corrections[position]!.typos]! })),
  )
}

/**
 * Join what a word means in two ways.
 *
 * @param a - One expansion.
 * @param b - Another of the same word.
 */
export const joinExpansions = (a: Expansion, b: Expansion): Expansion => ({
  matches: bestFirst([...a.matches, ...b.matches]),
  terms: [...a.terms, ...b.terms],
})

function toExpansion(found: readonly { found: IndexedWord; weight: number }[]): Expansion {
  const matches = found.flatMap(({ found: { own, context }, weight }) => [
    { documents: own, weight },
    { documents: context, weight: weight * contextWeight },
  ])
  return {
    matches: bestFirst(matches.filter(({ documents }) => documents.length > 0)),
    terms: found.map(({ found: { term } }) => term),
  }
}

const bestFirst = (matches: WeightedDocuments[]): WeightedDocuments[] =>
  matches.sort((a, b) => b.weight - a.weight)
