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
  for (const [position, { matches }] of words.entries()) {
    const frequency = matches.reduce((sum, { documents }) => sum + documents.length, 0)
    const rarity = Math.log(1 + documentCount / Math.max(1, frequency))
    const word = position + 1
    for (const { documents, weight } of matches) {
      const worth = rarity * weight
      // A counted loop: this is where a query's time goes.
      for (let place = 0; place < documents.length; place += 1) {
        const document = documents[place]!
        if (lastWord[document] === word) continue
        lastWord[document] = word
        scores[document]! += worth
        rarities[document]! += rarity
        wordCounts[document]! += 1
      }
    }
  }
  const ranking = { scores, rarities, wordCounts }
  for (const { matches, required } of words) if (required) excludeOthers(ranking, matches)
  return { ...ranking, bestRarity: greatest(rarities), bestWordCount: greatest(wordCounts) }
}

/** Make documents that lack a word match nothing. */
function excludeOthers(
  { rarities, wordCounts }: Pick<Ranking, 'rarities' | 'wordCounts'>,
  matches: readonly WeightedDocuments[],
): void {
  const having = new Uint8Array(rarities.length)
  for (const { documents } of matches) for (const document of documents) having[document] = 1
  for (let document = 0; document < having.length; document += 1) {
    if (having[document] === 0) rarities[document] = wordCounts[document] = 0
  }
}

function greatest(values: ArrayLike<number>): number {
  let best = 0
  for (let place = 0; place < values.length; place += 1) if (values[place]! > best) best = values[place]!
  return best
}
