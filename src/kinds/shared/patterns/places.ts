import type { PlaceInText, Sentence } from './sentence.ts'

/** Words after which a place is where something happens, or where somebody goes to. */
const lead = /\b(?:in|at|to|visit|visiting|into|near|for|towards?) (?:the )?$/iu

/**
 * Find the first place of a sentence that something happens at, from an offset on; else the last before it.
 *
 * @param sentence - The sentence.
 * @param from - The offset.
 */
export function placeFrom({ text, places }: Sentence, from: number): PlaceInText | null {
  const led = places.filter(({ start }) => lead.test(text.slice(0, start)))
  return led.find(({ start }) => start >= from) ?? led.findLast(({ end }) => end <= from) ?? null
}
