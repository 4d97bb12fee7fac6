import { checkUpdated } from './references.ts'
import type { Rule } from './rule.ts'

/** What is updated came first. */
export const updateOrder: Rule = {
  name: 'update-order',
  description: 'An article updates an article that was published on the same day or before.',
  tip: 'Put “updates” into the later of the two, or correct the day of publication.',
  check: {
    article: (article, { content }) =>
      checkUpdated(article, content, (earlier) => {
        const [first, then] = [earlier.data.published, article.data.published]
        // Whoever gives no day may have come before or after.
        if (first === null || then === null || first <= then) return null
        return {
          found: `${earlier.id}, published on ${first}`,
          expected: `an article published by ${then}, the day of this one`,
        }
      }),
  },
}
