import { checkResolution } from '../../kinds/date/resolve.ts'
import type { DateValue } from '../../kinds/date/schema.ts'
import { parseClaimValue } from '../read/content.ts'
import type { Rule } from './rule.ts'

/** Words such as “yesterday” are read as the day they name. */
export const resolvedDay: Rule = {
  name: 'resolved-day',
  description: 'A date read from words such as “yesterday” is the day that those words name.',
  tip: 'Correct the date, or the anchor that the words are counted from.',
  check: {
    claim: ({ article, fact, claim, path }, { content }) => {
      const story = content.stories.get(article.data.story)
      if (story === undefined || fact?.data.kind !== 'date') return []
      const value = parseClaimValue(fact.data, claim)
      if (!value.success) return []
      const anchors = { published: article.data.published, story: story.data.date }
      const found = checkResolution(value.data as DateValue, anchors)
      const at = () => article.locate([...path, 'value', 'as'])
      return found === null ? [] : [{ at: at(), found, expected: 'the day that the words name' }]
    },
  },
}
