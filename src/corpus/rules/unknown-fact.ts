import { askedFacts } from '../../schema/story.ts'
import { checkReference } from './references.ts'
import type { Rule } from './rule.ts'

/** Stories ask facts that exist, and articles answer facts that exist. */
export const unknownFact: Rule = {
  name: 'unknown-fact',
  description: 'The facts that stories ask and articles answer have files.',
  tip: 'Add the fact, or correct its ID.',
  check: {
    story: ({ data, locate }, { content }) =>
      askedFacts(data).flatMap((fact, position) =>
        checkReference(fact, () => locate(['facts', position]), content, ['facts']),
      ),
    article: ({ data, locate }, { content }) =>
      Object.keys(data.claims).flatMap((fact) =>
        checkReference(fact, () => locate(['claims', fact], 'key'), content, ['facts']),
      ),
  },
}
