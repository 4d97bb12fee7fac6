import type { StoredDocument } from './document.ts'
import { hasPhrases } from './phrase.ts'
import type { Phrase } from './query.ts'

/** Documents that have the phrases. */
export interface Checked {
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
): Promise<Checked> {
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
