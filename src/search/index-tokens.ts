import { findQuantities } from './quantities.ts'
import { tokenise, unspacedPairs, type Token } from './tokenise.ts'

/**
 * List the terms by which a text is found, with their places: its words, its quantities, and pairs of letters
 * where a script has no spaces.
 *
 * @param text - Any text.
 * @returns Terms by their beginnings; some overlap.
 */
export function indexTokens(text: string): Token[] {
  const tokens = tokenise(text)
  const quantities = findQuantities(tokens).flatMap(({ from, to, terms }) =>
    terms.map((term) => ({ term, start: tokens[from]!.start, end: tokens[to - 1]!.end })),
  )
  return [...tokens, ...quantities, ...unspacedPairs(text)].sort((a, b) => a.start - b.start)
}
