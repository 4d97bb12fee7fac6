/** Documents that match a word of the query in one way. */
export interface WeightedDocuments {
  /** Numbers of documents. */
  readonly documents: Int32Array
  /** How well they match, up to 1 for the word itself. */
  readonly weight: number
}

/** A word of the query. */
export interface WordMatches {
  /** The documents that match it, the best ways first. */
  readonly matches: readonly WeightedDocuments[]
  /** Whether documents without it don’t match the query. */
  readonly required: boolean
}

/** How well each document matches a query. */
export interface Ranking {
  /** By document: the matched words’ rarity times their weight. */
  readonly scores: Float32Array
  /** By document: the matched words’ rarity. */
  readonly rarities: Float32Array
  /** By document: how many words match. */
  readonly wordCounts: Uint8Array
  /** The greatest of `rarities`. */
  readonly bestRarity: number
  /** The greatest of `wordCounts`. */
  readonly bestWordCount: number
}

/**
 * Score all documents by the sum of their matched words’ inverse document frequency.
 *
 * A word counts once in a document, in its best way. How often it occurs there tells little in texts of some
 * thirty words.
 *
 * @param words - The query’s words, at most 255.
 * @param documentCount - How many documents there are.
 */
export function rank(words: readonly WordMatches[], documentCount: number): Ranking {
  const scores = new Float32Array(documentCount)
  const rarities = new Float32Array(documentCount)
  const wordCounts = new Uint8Array(documentCount)
  const lastWord = new Uint8Array(documentCount)
  let bestRarity = 0
  let bestWordCount = 0
  for (const [position, { matches }] of words.entries()) {
    const frequency = matches.reduce((sum, { documents }) => sum + documents.length, 0)
    const rarity = Math.log(1 + documentCount / Math.max(1, frequency))
    const word = position + 1
    for (const { documents, weight } of matches) {
      const worth = rarity * weight
      for (const document of documents) {
        if (lastWord[document] === word) continue
        lastWord[document] = word
        scores[document]! += worth
        bestRarity = Math.max(bestRarity, (rarities[document]! += rarity))
        bestWordCount = Math.max(bestWordCount, (wordCounts[document]! += 1))
      }
    }
  }
  const ranking = { scores, rarities, wordCounts, bestRarity, bestWordCount }
  return words.filter((word) => word.required).reduce(excludeOthers, ranking)
}

/** Make documents that lack a required word match nothing. */
function excludeOthers(ranking: Ranking, { matches }: WordMatches): Ranking {
  const { rarities, wordCounts } = ranking
  const having = new Uint8Array(rarities.length)
  for (const { documents } of matches) for (const document of documents) having[document] = 1
  let bestRarity = 0
  let bestWordCount = 0
  for (const [document, has] of having.entries()) {
    if (has === 0) rarities[document] = wordCounts[document] = 0
    bestRarity = Math.max(bestRarity, rarities[document]!)
    bestWordCount = Math.max(bestWordCount, wordCounts[document]!)
  }
  return { ...ranking, bestRarity, bestWordCount }
}
