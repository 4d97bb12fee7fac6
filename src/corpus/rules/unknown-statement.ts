import { checkReference } from './references.ts'
import type { Rule } from './rule.ts'

/** Articles word statements that exist. */
export const unknownStatement: Rule = {
  name: 'unknown-statement',
  description: 'The statements that an article words have files.',
  tip: 'Add the statement, or correct its ID.',
  check: {
    article: ({ data, locate }, { content }) =>
      Object.keys(data.statements).flatMap((statement) =>
        checkReference(statement, () => locate(['statements', statement], 'key'), content, ['statements']),
      ),
  },
}
