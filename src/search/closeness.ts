import type { StoredDocument } from './document.ts'
import { indexTokens } from './index-tokens.ts'

// What a text gains when all words stand side by side in it, and when there is nothing else in it. Enough to
// decide between documents with the same words, too little to put a completion before the word itself.
const sideBySide = 0.25
const nothingElse = 0.05

/**
 * Say how much a document gains because the words of a query stand close together in one of its own texts.
 *
 * @param document - The document.
 * @param words - For each word of the query the words of the index that it means.
 * @returns A factor of its score, from 1.
 */
export function closenessFactor(document: StoredDocument, words: readonly ReadonlySet<string>[]): number {
  const texts = [document.quote, document.answer, document.title]
  return 1 + Math.max(...texts.map((text) => closeness(text, words)))
}

function closeness(text: string, words: readonly ReadonlySet<string>[]): number {
  const hits = indexTokens(text).flatMap(({ term, start, end }) => {
    const word = words.findIndex((meant) => meant.has(term))
    return word < 0 ? [] : [{ word, start, end }]
  })
  let best = 0
  for (const [position, { start }] of hits.entries()) {
    const found = new Set<number>()
    let letters = 0
    for (const hit of hits.slice(position)) {
      if (found.has(hit.word)) continue
      found.add(hit.word)
      letters += hit.end - hit.start
      const share = found.size / words.length
      const gain = (sideBySide * letters) / (hit.end - start) + (nothingElse * letters) / text.length
      best = Math.max(best, share * gain)
    }
  }
  return best
}
