import { checkReference } from './references.ts'
import type { Rule } from './rule.ts'

/** Articles update articles that exist. */
export const unknownUpdate: Rule = {
  name: 'unknown-update',
  description: 'The article that an article updates has a file.',
  tip: 'Add the earlier article, or correct its ID.',
  check: {
    article: ({ data: { updates }, locate }, { content }) =>
      updates === undefined ? [] : checkReference(updates, () => locate(['updates']), content, ['articles']),
  },
}
