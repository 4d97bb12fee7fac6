import { findQuantities } from './quantities.ts'
import { tokenise, unspacedPairs, type Token } from './tokenise.ts'

/** One word of a query, or several that express one quantity. */
export interface QueryWord {
  /** Terms of the index that mean it, the plainest first. */
  readonly terms: readonly string[]
  /** The folded word as typed, to complete or correct; empty for a quantity of several words. */
  readonly typed: string
  /** Whether the reader may still be typing it. */
  readonly last: boolean
  /** Pairs of letters to look for where a word of a script without spaces is unknown. */
  readonly pairs: readonly string[]
}

/** Words that must follow each other. */
export interface Phrase {
  readonly terms: readonly string[]
  /** Whether the last word may go on, because its closing quote is still missing. */
  readonly open: boolean
}

/** A query as the engine reads it. */
export interface Query {
  readonly words: readonly QueryWord[]
  readonly phrases: readonly Phrase[]
}

// Longer queries are cut: nobody reads results by the seventeenth word, and pasted pages must not stall.
const longestQuery = 256
const mostWords = 16
const quoted = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g

/**
 * Read a query: words, quantities, and phrases in quotes.
 *
 * @param text - What the reader typed; any length, any characters.
 */
export function parseQuery(text: string): Query {
  const query = text.slice(0, longestQuery)
  const phrases = [...query.matchAll(quoted)].flatMap(([, words = '', close]) => {
    const terms = tokenise(words).map((token) => token.term)
    return terms.length > 1 ? [{ terms, open: close === '' }] : []
  })
  // A quote's end closes a word as white space does.
  const ended = /[\s"“”„«»]$/.test(query)
  const tokens = tokenise(query).slice(0, mostWords)
  return { words: readWords(tokens, !ended), phrases }
}

function readWords(tokens: readonly Token[], open: boolean): QueryWord[] {
  const quantities = new Map(findQuantities(tokens).map((quantity) => [quantity.from, quantity]))
  const words: QueryWord[] = []
  for (let position = 0; position < tokens.length;) {
    const quantity = quantities.get(position)
    const to = quantity?.to ?? position + 1
    const typed = to === position + 1 ? tokens[position]!.term : ''
    const terms = [...new Set([typed, quantity?.term ?? typed])].filter((term) => term !== '')
    const pairs = unspacedPairs(typed).map((pair) => pair.term)
    words.push({ terms, typed, last: open && to === tokens.length, pairs })
    position = to
  }
  return words
}
