import { wordsOf } from '../../schema/article.ts'
import type { Rule } from './rule.ts'

/** Only somebody else’s words are printed as a translation. */
export const ownTranslation: Rule = {
  name: 'own-translation',
  description: 'Words that are printed as a translation are quoted or paraphrased, not the outlet’s own.',
  tip: 'Say with “voice” whose words they are, or leave “translated” out: an outlet’s own words are nobody’s translation.',
  check: {
    article: ({ data, locate }) =>
      wordsOf(data).flatMap(({ words: { translated, voice }, path }) =>
        translated === undefined || voice !== 'outlet'
          ? []
          : [
              {
                at: locate([...path, 'translated']),
                found: `translated: ${String(translated)}, beside voice: outlet`,
                expected: 'voice: quotation, or voice: paraphrase',
              },
            ],
      ),
  },
}
