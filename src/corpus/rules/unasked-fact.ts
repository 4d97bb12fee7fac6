import { askedFacts } from '../../schema/story.ts'
import { didYouMean } from '../../text/distance.ts'
import type { Rule } from './rule.ts'

/** Articles answer what their story asks. */
export const unaskedFact: Rule = {
  name: 'unasked-fact',
  description: 'An article answers only facts that its story asks.',
  tip: 'Add the fact to the story, or remove it from the article.',
  check: {
    article: ({ data, locate }, { content }) => {
      const story = content.stories.get(data.story)
      if (story === undefined) return []
      const asked = askedFacts(story.data)
      return Object.keys(data.claims)
        .filter((fact) => content.ids.facts.has(fact) && !asked.includes(fact))
        .map((fact) => ({
          at: locate(['claims', fact], 'key'),
          found: `${fact}, which the story ${data.story} doesn’t ask`,
          expected: `one of the facts ${asked.join(', ')}`,
          hint: didYouMean(fact, asked, unaskedFact.tip),
        }))
    },
  },
}
