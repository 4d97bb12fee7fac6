import { checkUpdated } from './references.ts'
import type { Rule } from './rule.ts'

/** An article and the one that it updates stand side by side. */
export const updateStory: Rule = {
  name: 'update-story',
  description: 'An article updates an article of its own story.',
  tip: 'Put both into one story, or take “updates” out: an article on another event is no earlier version.',
  check: {
    article: (article, { content }) =>
      checkUpdated(article, content, (earlier) =>
        earlier.data.story === article.data.story
          ? null
          : {
              found: `${earlier.id}, an article of the story ${earlier.data.story}`,
              expected: `an article of the story ${article.data.story}`,
            },
      ),
  },
}
