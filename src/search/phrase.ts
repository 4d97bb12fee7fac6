import type { StoredDocument } from './document.ts'
import type { Phrase } from './query.ts'
import { tokenise } from './tokenise.ts'

/**
 * Tell whether a document’s own texts have all phrases, word for word up to case, accents and punctuation.
 *
 * @param document - The document.
 * @param phrases - The phrases.
 */
export function hasPhrases(document: StoredDocument, phrases: readonly Phrase[]): boolean {
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
