import { contextTexts, ownTexts, type SearchDocument } from './document.ts'
import { indexTokens } from './index-tokens.ts'

/** A word with the numbers of the documents that have it, ascending. */
export interface WordPostings {
  readonly term: string
  /** Documents whose own texts have it. */
  readonly own: readonly number[]
  /** Documents whose context alone has it. */
  readonly context: readonly number[]
}

/**
 * List all words of all documents with their documents.
 *
 * @param documents - The documents; a document’s number is its position.
 * @returns Words in code-unit order.
 */
export function buildWords(documents: readonly SearchDocument[]): WordPostings[] {
  const postings = new Map<string, { own: number[]; context: number[] }>()
  const termsOf = rememberTerms()
  const add = (term: string, where: 'own' | 'context', document: number) => {
    const entry = postings.get(term)
    if (!entry) postings.set(term, { own: [], context: [], [where]: [document] })
    else if (entry.own.at(-1) !== document && entry.context.at(-1) !== document) entry[where].push(document)
  }
  for (const [number, document] of documents.entries()) {
    for (const text of ownTexts(document)) for (const { term } of indexTokens(text)) add(term, 'own', number)
    for (const text of contextTexts(document)) for (const term of termsOf(text)) add(term, 'context', number)
  }
  return [...postings].map(([term, lists]) => ({ term, ...lists })).sort((a, b) => (a.term < b.term ? -1 : 1))
}

/** Neighbouring documents share their context, so its terms are remembered. */
function rememberTerms(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const terms = known.get(text) ?? [...new Set(indexTokens(text).map((token) => token.term))]
    known.set(text, terms)
    return terms
  }
}
