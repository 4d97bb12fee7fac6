import { checkReference } from './references.ts'
import type { Rule } from './rule.ts'

/** Articles name outlets that exist. */
export const unknownOutlet: Rule = {
  name: 'unknown-outlet',
  description: 'An article’s outlet has a file.',
  tip: 'Add the outlet, or correct its ID.',
  check: {
    article: ({ data, locate }, { content }) =>
      checkReference(data.outlet, () => locate(['outlet']), content, ['outlets']),
  },
}
