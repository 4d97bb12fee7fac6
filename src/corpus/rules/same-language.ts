import { wordsOf } from '../../schema/article.ts'
import { isSameLanguage } from '../../text/languages.ts'
import { languageOfArticle } from '../read/content.ts'
import type { Rule } from './rule.ts'

/** A translation is from another language than its words are in. */
export const sameLanguage: Rule = {
  name: 'same-language',
  description: 'Words that are printed as a translation are in another language than what they translate.',
  tip: 'Give the language that they were first said or written in, true where the text doesn’t tell which, or the words’ own with “language”.',
  check: {
    article: (article, { content }) => {
      const ofArticle = languageOfArticle(article, content)
      return wordsOf(article.data).flatMap(({ words: { translated, language = ofArticle }, path }) =>
        typeof translated !== 'string' || language === null || !isSameLanguage(translated, language)
          ? []
          : [
              {
                at: article.locate([...path, 'translated']),
                found: `translated: ${translated}, of words in ${language}`,
                expected: `another language than ${language}`,
              },
            ],
      )
    },
  },
}
