import type { ArticleData } from '../../schema/article.ts'
import { isSameLanguage } from '../../text/languages.ts'
import { languageOfArticle } from '../read/content.ts'
import type { Rule } from './rule.ts'

/** What articles say of the language of a statement is what its file says. */
export const statementLanguage: Rule = {
  name: 'statement-language',
  description:
    'A wording that is printed as a translation translates the language that its statement was uttered in.',
  tip: 'Correct “language” in the statement’s file, which is en where it has none, or “translated” in the article’s.',
  check: {
    article: (article, { content }) => {
      const ofArticle = languageOfArticle(article, content)
      return Object.entries(article.data.statements).flatMap(([statement, wordings]) => {
        const uttered = content.statements.get(statement)?.data.language
        if (uttered === undefined) return []
        return wordings.flatMap(({ translated, language = ofArticle }, position) =>
          translated === undefined || isTranslatedFrom(uttered, translated, language)
            ? []
            : [
                {
                  at: article.locate(['statements', statement, position, 'translated']),
                  found: `translated: ${String(translated)}${language === null ? '' : `, of words in ${language}`}`,
                  expected: `a translation from ${uttered}, the language of statements/${statement}.yml`,
                },
              ],
        )
      })
    },
  },
}

type Wording = ArticleData['statements'][string][number]

/** Tell whether words can be a translation from a language: from no other, and not into that itself. */
function isTranslatedFrom(
  uttered: string,
  translated: NonNullable<Wording['translated']>,
  language: string | null,
): boolean {
  return translated === true
    ? language === null || !isSameLanguage(language, uttered)
    : isSameLanguage(translated, uttered)
}
