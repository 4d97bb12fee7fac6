import { checkReference } from './references.ts'
import type { Rule } from './rule.ts'

/** Articles name stories that exist. */
export const unknownStory: Rule = {
  name: 'unknown-story',
  description: 'An article’s story has a file.',
  tip: 'Add the story, or correct its ID.',
  check: {
    article: ({ data, locate }, { content }) =>
      checkReference(data.story, () => locate(['story']), content, ['stories']),
  },
}
