import { between, pick, type Random, type SyntheticWords } from '../random-words.ts'

/** Draws what invented content is made of. */
export interface Inventor {
  readonly random: Random
  /** Draw words, as many as a number between the two. */
  readonly words: (from: number, to: number) => string[]
  /** Draw a text of so many words, with a capital. */
  readonly title: (from: number, to: number) => string
  /** Draw a name of two words. */
  readonly name: () => string
  /** Tell whether something holds that does so often, from 0 to 1. */
  readonly chance: (share: number) => boolean
  /** Draw some items, each once, in their order. */
  readonly some: <Item>(items: readonly Item[], share: number) => Item[]
  /** Draw one of the items; the first are drawn far more often, as news has the same few people again and again. */
  readonly frequent: <Item>(items: readonly Item[]) => Item
  /** Draw a word that no text has, each time another. */
  readonly cue: () => string
}

/**
 * Make an inventor.
 *
 * @param random - The stream to draw from.
 * @param vocabulary - The words to draw.
 */
export function createInventor(random: Random, vocabulary: SyntheticWords): Inventor {
  const words = (from: number, to: number) =>
    Array.from({ length: between(random, from, to) }, () => vocabulary.draw())
  const telling = vocabulary.words.slice(2000)
  let cues = 0
  return {
    random,
    words,
    title: (from, to) => capitalised(words(from, to).join(' ')),
    name: () => `${capitalised(pick(random, telling))} ${capitalised(pick(random, telling))}`,
    chance: (share) => random() < share,
    some: (items, share) => items.filter(() => random() < share),
    frequent: (items) => items[Math.floor(random() ** 2 * items.length)]!,
    // No word of the vocabulary has a digit, and no number begins like another.
    cue: () => {
      cues += 1
      return `${pick(random, telling)}${100_000 + cues}`
    },
  }
}

/** Begin a text with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
