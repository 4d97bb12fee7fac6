import { languageName, primaryLanguage } from '../../text/languages.ts'
import { listed } from '../../text/phrasing.ts'
import type { Warning } from './warning.ts'

/** A silence was looked for with words of its article’s language. */
export const foreignSilence: Warning = {
  name: 'foreign-silence',
  description:
    'The cue words of a fact that an article is silent on occur in some article in its language, if they do in another.',
  tip: 'Add the words that an answer in this language would hardly do without: a silence is worth as much as its cue words.',
  check: {
    article: ({ id, locate }, { corpus, cueUse }) => {
      if (cueUse === null) return []
      const { answers, language } = corpus.articles.get(id)!
      return [...answers].flatMap(([fact, { coverage }]) => {
        if (coverage !== 'silent') return []
        const { languages } = cueUse(fact)
        if (languages.size === 0 || languages.has(primaryLanguage(language))) return []
        const others = listed([...languages].map(languageName))
        return [
          {
            at: locate(['claims', fact]),
            found: `silent on ${fact}, whose cue words occur only in articles in ${others}`,
            expected: `cue words in ${languageName(language)}`,
          },
        ]
      })
    },
  },
}
