import { findQuantities } from './quantities.ts'
import { type Token, tokenise, unspacedPairs } from './tokenise.ts'

/** One word of a query, or several that express one quantity. */
export interface QueryWord {
  /** Terms of the index that mean it, the plainest first. */
  readonly terms: readonly string[]
  /** The folded word as typed, to complete or correct; empty for a quantity of several words. */
  readonly typed: string
  /** Whether the reader may still be typing it. */
  readonly last: boolean
  /** Whether it stands in quotes: then documents without it don’t match. */
  readonly quoted: boolean
  /** Pairs of letters to look for where a word of a script without spaces is unknown. */
  readonly pairs: readonly string[]
}

/** Words in quotes: they must stand in this order, and exactly so. */
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
  const quotes = [...query.matchAll(quoted)]
  const phrases = quotes.flatMap(([, words = '', close]) => {
    const terms = tokenise(words).map((token) => token.term)
    return terms.length > 0 ? [{ terms, open: close === '' }] : []
  })
  const isQuoted = ({ start }: Token) =>
    quotes.some((quote) => start > quote.index && start < quote.index + quote[0].length)
  // A quote's end closes a word as white space does.
  const ended = /[\s"“”„«»]$/.test(query)
  const tokens = tokenise(query).slice(0, mostWords)
  return { words: readWords(tokens, !ended, isQuoted), phrases }
}

function readWords(
  tokens: readonly Token[],
  open: boolean,
  isQuoted: (token: Token) => boolean,
): QueryWord[] {
  const found = findQuantities(tokens.map((token) => token.term))
  const quantities = new Map(found.map((quantity) => [quantity.from, quantity]))
  const words: QueryWord[] = []
  for (let position = 0; position < tokens.length;) {
    const quantity = quantities.get(position)
    const to = quantity?.to ?? position + 1
    const first = tokens[position]!
    const typed = to === position + 1 ? first.term : ''
    const terms = [...new Set([typed, quantity?.terms[0] ?? typed])].filter((term) => term !== '')
    const pairs = unspacedPairs(typed).map((pair) => pair.term)
    words.push({ terms, typed, last: open && to === tokens.length, quoted: isQuoted(first), pairs })
    position = to
  }
  return words
}
