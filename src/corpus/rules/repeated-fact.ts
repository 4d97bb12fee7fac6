import { askedFacts } from '../../schema/story.ts'
import type { Rule } from './rule.ts'

/** A story asks each fact once. */
export const repeatedFact: Rule = {
  name: 'repeated-fact',
  description: 'A story lists no fact twice.',
  tip: 'Remove one of the two.',
  check: {
    story: ({ data, locate }) =>
      askedFacts(data).flatMap((fact, position) =>
        askedFacts(data).indexOf(fact) === position
          ? []
          : [{ at: locate(['facts', position]), found: `${fact} a second time`, expected: 'each fact once' }],
      ),
  },
}
