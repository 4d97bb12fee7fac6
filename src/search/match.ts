import { expandAsTyped, expandMisspelt, joinExpansions, noMatch, type Expansion } from './expand.ts'
import { wordSeparator, type Parts, type VocabularyFile } from './index-files.ts'
import type { ReadFile } from './index-store.ts'
import type { QueryWord } from './query.ts'
import { rank, type Ranking } from './rank.ts'
import { allowedTypos, createCorrector, type Correct } from './vocabulary.ts'
import { createWordReader } from './word-reader.ts'

/** Gives what a promise gives, or `otherwise` when it rejects, and takes note of the failure. */
export type Tolerate = <Result>(promise: Promise<Result>, otherwise: Result) => Promise<Result>

/** The documents that match a query’s words. */
export interface Matched {
  readonly ranking: Ranking
  /** The words of the index that the query means, for marking. */
  readonly terms: ReadonlySet<string>
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
  const reader = createWordReader(parts, read)
  let corrector: Promise<Correct> | undefined

  const readCorrector = (): Promise<Correct> => {
    const reading =
      corrector ??
      read(parts.vocabulary).then((file) =>
        createCorrector((file as VocabularyFile).split(wordSeparator).filter((word) => word !== '')),
      )
    corrector = reading
    reading.catch(() => (corrector = undefined))
    return reading
  }

  const correct = async (word: QueryWord): Promise<Expansion> =>
    allowedTypos(word.typed) === 0 ? noMatch : expandMisspelt(word, reader, await readCorrector())

  const expand = async (word: QueryWord): Promise<Expansion[]> => {
    const asTyped = await expandAsTyped(word, reader)
    if (asTyped.matches.length > 0) return [asTyped]
    if (word.pairs.length === 0) return [await correct(word)]
    return Promise.all(
      word.pairs.map((pair) => expandAsTyped({ terms: [pair], typed: '', last: false, pairs: [] }, reader)),
    )
  }

  const rankAll = (expansions: readonly Expansion[]): Matched => ({
    ranking: rank(
      expansions.map((expansion) => expansion.matches),
      parts.documentCount,
    ),
    terms: new Set(expansions.flatMap((expansion) => expansion.terms)),
  })

  return async (words, tolerate) => {
    const typed = await Promise.all(words.map((word) => tolerate(expand(word), [noMatch])))
    const matched = rankAll(typed.flat())
    if (matched.ranking.bestWordCount === typed.flat().length) return matched
    const wider = await Promise.all(
      words.map(async (word, position) => {
        const [first, ...others] = typed[position] ?? []
        if (!first || others.length > 0) return typed[position] ?? []
        return [joinExpansions(first, await tolerate(correct(word), noMatch))]
      }),
    )
    const matchedWider = rankAll(wider.flat())
    return matchedWider.ranking.bestWordCount > matched.ranking.bestWordCount ? matchedWider : matched
  }
}
