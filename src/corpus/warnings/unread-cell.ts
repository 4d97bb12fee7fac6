import { askedFacts } from '../../schema/story.ts'
import { counted, listedBriefly } from '../../text/phrasing.ts'
import type { Warning } from './warning.ts'

/** An article was read for all that its story asks. */
export const unreadCell: Warning = {
  name: 'unread-cell',
  description: 'An article has a claim or a silence on every fact of its story.',
  tip: 'Read the article for it, and write what it says, or silent.',
  check: {
    article: ({ data, locate }, { content }) => {
      const unread = askedFacts(content.stories.get(data.story)!.data).filter(
        (fact) => (data.claims[fact] ?? 'unread') === 'unread',
      )
      if (unread.length === 0) return []
      const found = `nothing on ${counted(unread.length, 'fact')}: ${listedBriefly(unread)}`
      return [{ at: locate(['claims'], 'key'), found, expected: 'what it says, or silent' }]
    },
  },
}
