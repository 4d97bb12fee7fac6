import { claimsOf } from '../../schema/article.ts'
import { quoted } from '../../text/phrasing.ts'
import { shorten } from '../explain/plain-words.ts'
import type { DataPath } from '../problem.ts'
import type { ArticleEntry } from '../read/content.ts'
import { suggestStatements } from '../suggest-statements.ts'
import type { SpokenQuote } from '../suggest-statements.ts'
import type { Warning } from './warning.ts'

/** What two articles quote of one utterance is declared as wordings of one statement. */
export const undeclaredStatement: Warning = {
  name: 'undeclared-statement',
  description:
    'Quotes of one speaker in two articles that share most of their words are declared wordings of one statement.',
  tip: 'Where they are one utterance, write a file in statements/ and name both quotes under statements: of their articles.',
  check: {
    content: ({ articles, people }, { corpus }) =>
      suggestStatements(corpus).map(({ speaker, a, b }) => {
        const article = articles.get(a.article)!
        const name = people.get(speaker)?.data.name ?? speaker
        return {
          at: article.locate(pathOf(article, a)),
          found: `${quoted(shorten(a.quote))} of ${name}’s, and ${quoted(shorten(b.quote))} in ${b.article}`,
          expected: 'two wordings of one statement, if they are one utterance',
        }
      }),
  },
}

/** Find where an article has a quote. */
function pathOf({ data }: ArticleEntry, { quote }: SpokenQuote): DataPath {
  for (const section of ['claims', 'statements'] as const) {
    const lists: readonly [string, readonly { readonly quote: string }[]][] =
      section === 'claims' ? claimsOf(data) : Object.entries(data.statements)
    for (const [id, quotes] of lists) {
      const position = quotes.findIndex((one) => one.quote === quote)
      if (position !== -1) return [section, id, position, 'quote']
    }
  }
  return []
}
