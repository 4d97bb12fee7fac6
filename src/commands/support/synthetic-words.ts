import { between, pick, type Random } from './random.ts'

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
