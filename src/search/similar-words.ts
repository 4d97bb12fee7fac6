/** Finds words of a vocabulary that may be some typos away from a word, the most alike first. */
export type FindSimilar = (word: string, typos: number) => readonly SimilarWord[]

/** A word with the number of pairs of letters that it shares. */
export interface SimilarWord {
  readonly term: string
  readonly shared: number
}

// Pairs of letters fall into so many buckets; a shared bucket only adds a candidate.
const buckets = 4096
// A swap of two letters changes three pairs, any other typo at most two.
const pairsPerTypo = 3
const longestCounted = 255

/**
 * Prepare a vocabulary for finding the words that share most pairs of neighbouring letters with a word.
 *
 * Source of the bound on typos: Ukkonen, “Approximate string-matching with q-grams”, 1992.
 *
 * @param vocabulary - Folded words.
 */
export function indexSimilar(vocabulary: readonly string[]): FindSimilar {
  const { from, numbers } = indexPairs(vocabulary)
  const lengths = Uint8Array.from(vocabulary, (word) => Math.min(word.length, longestCounted))
  const shared = new Uint8Array(vocabulary.length)

  return (word, typos) => {
    const pairs = pairsOf(word)
    const fewest = Math.max(1, pairs.length - pairsPerTypo * typos)
    const found: SimilarWord[] = []
    shared.fill(0)
    for (const pair of pairs) {
      for (const number of numbers.subarray(from[pair], from[pair + 1])) shared[number]! += 1
    }
    for (let number = 0; number < shared.length; number += 1) {
      const count = shared[number]!
      if (count >= fewest && Math.abs(lengths[number]! - word.length) <= typos)
        found.push({ term: vocabulary[number]!, shared: count })
    }
    return found.sort((a, b) => b.shared - a.shared)
  }
}

/** List, for every bucket of letter pairs, the numbers of the words that have one of its pairs. */
function indexPairs(vocabulary: readonly string[]): { from: Int32Array; numbers: Int32Array } {
  const pairs = vocabulary.map(pairsOf)
  const from = new Int32Array(buckets + 1)
  for (const list of pairs) for (const pair of list) from[pair + 1]! += 1
  for (let bucket = 0; bucket < buckets; bucket += 1) from[bucket + 1]! += from[bucket]!
  const next = from.slice()
  const numbers = new Int32Array(from[buckets]!)
  for (const [number, list] of pairs.entries()) {
    for (const pair of list) {
      numbers[next[pair]!] = number
      next[pair]! += 1
    }
  }
  return { from, numbers }
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
