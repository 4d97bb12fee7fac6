import type { StoredDocument } from './document.ts'
import type { Phrase } from './query.ts'
import { indexTokens, tokenise } from './tokenise.ts'

/** A part of a text: offsets of its first character and behind its last, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number]

/**
 * Find the parts of a text that match a query.
 *
 * @param text - The text.
 * @param words - For each word of the query the words of the index that it means.
 * @returns Parts in order, without overlaps.
 */
export function findMarks(text: string, words: readonly ReadonlySet<string>[]): TextRange[] {
  const spans: TextRange[] = []
  for (const { term, start, end } of indexTokens(text)) {
    if (!words.some((meant) => meant.has(term))) continue
    const [first, last] = spans.at(-1) ?? [0, -1]
    if (start <= last) spans[spans.length - 1] = [first, Math.max(last, end)]
    else spans.push([start, end])
  }
  return spans
}

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

/** Tell whether a document’s own texts have all phrases, word for word up to case, accents and punctuation. */
function hasPhrases(document: StoredDocument, phrases: readonly Phrase[]): boolean {
  const texts = [document.quote, document.title, document.answer].map(
    (text) =>
      ` ${tokenise(text)
        .map((token) => token.term)
        .join(' ')} `,
  )
  return phrases.every(({ terms, open }) => {
    const words = ` ${terms.join(' ')}${open ? '' : ' '}`
    return texts.some((text) => text.includes(words))
  })
}

/** Documents that have the phrases. */
export interface PhraseHits {
  readonly documents: Int32Array
  /** Whether candidates were left unchecked. */
  readonly more: boolean
}

// Up to a bundle's size all texts are at hand and every candidate is checked. Above, each candidate may cost a
// file: forty at a time share some, and after two hundred the phrase is too common to look for.
const everywhereUpTo = 2000
const mostCandidates = 200
const batchSize = 40

/**
 * Pick the documents that have all phrases.
 *
 * @param candidates - Numbers of documents that have the phrases’ words, the most wanted first.
 * @param phrases - The phrases.
 * @param readDocument - Gives a document, or null where it can’t be had.
 * @param wanted - How many documents are enough.
 * @param documentCount - How many documents the index has.
 */
export async function checkPhrases(
  candidates: Int32Array,
  phrases: readonly Phrase[],
  readDocument: (number: number) => Promise<StoredDocument | null>,
  wanted: number,
  documentCount: number,
): Promise<PhraseHits> {
  const everywhere = documentCount <= everywhereUpTo
  const most = everywhere ? candidates.length : Math.min(mostCandidates, candidates.length)
  const documents: number[] = []
  let checked = 0
  while (checked < most && (everywhere || documents.length < wanted)) {
    const batch = candidates.subarray(checked, Math.min(checked + batchSize, most))
    const texts = await Promise.all(Array.from(batch, readDocument))
    for (const [position, number] of batch.entries()) {
      const text = texts[position]
      if (text && hasPhrases(text, phrases)) documents.push(number)
    }
    checked += batch.length
  }
  return { documents: Int32Array.from(documents), more: checked < candidates.length }
}
