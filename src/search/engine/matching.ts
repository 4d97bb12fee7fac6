import { createDictionary, type Dictionary, type IndexedWord } from './dictionary.ts'
import type { Parts, ReadFile } from './index-files.ts'
import type { QueryWord } from './query.ts'
import { createRanker, type Ranking, type WeightedDocuments } from './ranking.ts'
import { type Correct, createCorrector } from './spelling.ts'

/** Gives what a promise gives, or `otherwise` when it rejects, and takes note of the failure. */
export type Tolerate = <Result>(promise: Promise<Result>, otherwise: Result) => Promise<Result>

/** The documents that match a query’s words. */
export interface Matched {
  readonly ranking: Ranking
  /** For each word of the query the words of the index that it means. */
  readonly words: readonly ReadonlySet<string>[]
}

/** What a word of the query was taken for. */
interface Reading {
  readonly word: QueryWord
  /** Whether the index has it as typed. */
  readonly known: boolean
  /** One expansion, or one a pair of letters. */
  readonly expansions: readonly Expansion[]
}

/** Ranks all documents by the words of a query. */
export type Match = (words: readonly QueryWord[], tolerate: Tolerate) => Promise<Matched>

/**
 * Make the matcher of one index.
 *
 * A word that the index knows means itself and its completions; an unknown one means its corrections, or its
 * pairs of letters in a script without spaces. Where no document has all words, known ones are taken for
 * misspelt too: “form” may be meant for “from”.
 *
 * @param parts - Where the index’s files are.
 * @param read - Gives a file.
 */
export function createMatcher(parts: Parts, read: ReadFile): Match {
  const dictionary = createDictionary(parts, read)
  const correct = createCorrector(dictionary)
  const rank = createRanker(parts.documentCount)
  const expandPair = (pair: string) =>
    expandAsTyped({ terms: [pair], typed: '', last: false, quoted: false, pairs: [] }, dictionary)

  const expand = async (word: QueryWord): Promise<Reading> => {
    const asTyped = await expandAsTyped(word, dictionary)
    if (asTyped.matches.length > 0) return { word, known: true, expansions: [asTyped] }
    const expansions =
      word.pairs.length === 0
        ? [await expandMisspelt(word, dictionary, correct)]
        : await Promise.all(word.pairs.map(expandPair))
    return { word, known: false, expansions }
  }

  const widen = async (reading: Reading): Promise<Reading> => {
    const { word, known, expansions } = reading
    const [asTyped] = expansions
    if (!known || !asTyped) return reading
    const misspelt = await expandMisspelt(word, dictionary, correct)
    return { word, known, expansions: [joinExpansions(asTyped, misspelt)] }
  }

  const rankReadings = (readings: readonly Reading[]): Matched => {
    const words = readings.flatMap(({ word, expansions }) =>
      expansions.map(({ matches, terms }) => ({ matches, terms, required: word.quoted })),
    )
    return {
      ranking: rank(words),
      words: words.map((word) => new Set(word.terms)),
    }
  }

  return async (words, tolerate) => {
    const readings = await Promise.all(
      words.map((word) => tolerate(expand(word), { word, known: false, expansions: [noMatch] })),
    )
    const matched = rankReadings(readings)
    if (matched.ranking.bestWordCount === matched.words.length) return matched
    const wider = await Promise.all(readings.map((reading) => tolerate(widen(reading), reading)))
    const matchedWider = rankReadings(wider)
    return matchedWider.ranking.bestWordCount > matched.ranking.bestWordCount ? matchedWider : matched
  }
}

/** What a word of a query may mean in the index. */
interface Expansion {
  /** The documents of all its meanings, the best first. */
  readonly matches: readonly WeightedDocuments[]
  /** The words of the index that it may mean, for marking. */
  readonly terms: readonly string[]
}

/** A word that matches nothing. */
const noMatch: Expansion = { matches: [], terms: [] }

// A word is completed from three letters on; below, only while it is being typed.
const fewestLettersToComplete = 3

// Weights, set by `npm run bench:search`: a word found in a document's context counts half, a completion by how
// much of it was typed, a correction by its typos.
const contextWeight = 0.5
const completionWeight = (typed: string, term: string) => 0.5 + 0.45 * (typed.length / term.length)
const typoWeights = [1, 0.6, 0.4]

/** Find the words of the index that a query’s word means as typed: itself, and its completions. */
async function expandAsTyped(word: QueryWord, dictionary: Dictionary): Promise<Expansion> {
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

/** Find the words of the index that a query’s word may mean if it is misspelt. */
async function expandMisspelt(word: QueryWord, dictionary: Dictionary, correct: Correct): Promise<Expansion> {
  const corrections = await correct(word.typed)
  const words = await Promise.all(corrections.map(({ term }) => dictionary.find(term)))
  return toExpansion(
    // Every correction is a word of the index.
    words.map((found, position) => ({ found: found!, weight: typoWeights[corrections[position]!.typos]! })),
  )
}

/** Join what a word means in two ways. */
const joinExpansions = (a: Expansion, b: Expansion): Expansion => ({
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
