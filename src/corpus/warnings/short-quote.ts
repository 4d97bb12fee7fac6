import { counted, quoted } from '../../text/phrasing.ts'
import { countWords } from '../../text/words.ts'
import type { Warning } from './warning.ts'

/** Fewer words than these rarely carry a claim. */
const fewestWords = 3

/** A quote has words enough to be understood. */
export const shortQuote: Warning = {
  name: 'short-quote',
  description: `A quote has at least ${fewestWords} words.`,
  tip: 'Quote the words around it that make it an answer.',
  check: {
    claim: ({ article, claim: { quote }, path }) => {
      const words = countWords(quote)
      if (words >= fewestWords) return []
      const found = `${quoted(quote)}, ${counted(words, 'word')}`
      return [{ at: article.locate([...path, 'quote']), found, expected: `${fewestWords} words or more` }]
    },
  },
}
