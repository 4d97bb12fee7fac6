/** A stream of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number

/**
 * Make a stream of random numbers. Source: Tommy Ettinger’s Mulberry32.
 *
 * @param seed - A whole number.
 */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Pick one item, each equally likely.
 *
 * @param random - The stream.
 * @param items - At least one item.
 */
export const pick = <Item>(random: Random, items: ArrayLike<Item>): Item =>
  items[Math.floor(random() * items.length)] as Item

/**
 * Draw a whole number, each equally likely.
 *
 * @param random - The stream.
 * @param from - The least.
 * @param to - The greatest.
 */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1))

// As many as English news of three million words has, by Heaps' law.
const vocabularySize = 60_000
const onsets =
  'b c d f g h j k l m n p r s t v w y z st tr pr ch sh br cl gr th fl pl sp cr dr bl sc qu'.split(' ')
const nuclei = 'a e i o u a e i o e a ai ea ou ee ie oo au io'.split(' ')
const codas = ' n r s t l m d k p ng nt st ck x nd rt ll ss ct'.split(' ')

// Zipf's law with Mandelbrot's shift, as measured in English texts.
const zipfShift = 2.7
const zipfExponent = 1.07

/** Draws words as often as a language uses them. */
export interface SyntheticWords {
  /** All words, the most frequent first. */
  readonly words: readonly string[]
  /** Draw a word by its frequency. */
  readonly draw: () => string
}

/**
 * Invent a vocabulary whose frequent words are short and whose frequencies follow Zipf’s law.
 *
 * @param random - The stream to draw from.
 */
export function createWords(random: Random): SyntheticWords {
  const known = new Set<string>()
  while (known.size < vocabularySize) {
    const rank = known.size
    const length = rank < 150 ? between(random, 2, 4) : between(random, 4, 6) + between(random, 0, 4)
    let word = ''
    while (word.length < length) word += pick(random, onsets) + pick(random, nuclei) + pick(random, codas)
    known.add(word.slice(0, length))
  }
  const words = [...known]
  const sums = new Float64Array(words.length)
  let sum = 0
  for (const rank of words.keys()) sums[rank] = sum += (rank + 1 + zipfShift) ** -zipfExponent
  return { words, draw: () => words[rankAt(sums, random() * sum)] ?? '' }
}

function rankAt(sums: Float64Array, value: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
