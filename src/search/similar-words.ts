/** Finds the words of a vocabulary that may be some typos away from a word, in the vocabulary’s order. */
export type FindSimilar = (word: string, typos: number) => readonly string[]

// Pairs of letters fall into so many buckets; a shared bucket only adds a candidate.
const buckets = 4096
// A typo changes two pairs at most, but three where two letters change places; that happens once in a word.
const changedPairs = (typos: number) => 2 * typos + 1

/**
 * Prepare a vocabulary for finding the words that share most pairs of neighbouring letters with a word.
 *
 * Source of the bound on typos: Ukkonen, “Approximate string-matching with q-grams”, 1992.
 *
 * @param vocabulary - Folded words.
 */
export function indexSimilar(vocabulary: readonly string[]): FindSimilar {
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
