import { checkReference } from './references.ts'
import type { Rule } from './rule.ts'

/** Whom a claim credits exists. */
export const unknownOrigin: Rule = {
  name: 'unknown-origin',
  description: 'Whom a claim credits is a person, an outlet or a statement with a file.',
  tip: 'Add the person, outlet or statement, or correct the ID.',
  check: {
    claim: ({ article, claim, path }, { content }) =>
      claim.origin.flatMap((origin, position) => {
        const at = () => article.locate([...path, 'origin', position])
        return checkReference(origin, at, content, ['people', 'outlets', 'statements'])
      }),
  },
}
