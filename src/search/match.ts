import { createCorrector } from './correct.ts'
import { createDictionary } from './dictionary.ts'
import { expandAsTyped, expandMisspelt, joinExpansions, noMatch, type Expansion } from './expand.ts'
import type { Parts } from './index-files.ts'
import type { ReadFile } from './index-store.ts'
import type { QueryWord } from './query.ts'
import { rank, type Ranking } from './rank.ts'

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
      ranking: rank(words, parts.documentCount),
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
