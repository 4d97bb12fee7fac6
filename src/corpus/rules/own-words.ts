import { foldTypography } from '../../text/fold.ts'
import type { Rule } from './rule.ts'

/** What a value calls the article’s own words stands in its quote. */
export const ownWords: Rule = {
  name: 'own-words',
  description: 'The words in a value’s “as” are in the claim’s quote.',
  tip: 'Copy the words from the quote, or leave “as” out.',
  check: {
    claim: ({ article, claim: { value, quote }, path }) => {
      if (typeof value !== 'object' || value === null || !('as' in value) || typeof value.as !== 'string') {
        return []
      }
      return plain(quote).includes(plain(value.as))
        ? []
        : [
            {
              at: article.locate([...path, 'value', 'as']),
              found: value.as,
              expected: `words of the quote: ${quote}`,
            },
          ]
    },
  },
}

function plain(words: string): string {
  return foldTypography(words).text.toLowerCase()
}
