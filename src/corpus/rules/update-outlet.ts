import { checkUpdated } from './references.ts'
import type { Rule } from './rule.ts'

/** An outlet updates what it published itself. */
export const updateOutlet: Rule = {
  name: 'update-outlet',
  description: 'An article updates an article of its own outlet.',
  tip: 'Take “updates” out: another outlet’s article is a source of this one, and an origin of its claims.',
  check: {
    article: (article, { content }) =>
      checkUpdated(article, content, (earlier) =>
        earlier.data.outlet === article.data.outlet
          ? null
          : {
              found: `${earlier.id}, an article of ${earlier.data.outlet}`,
              expected: `an article of ${article.data.outlet}`,
            },
      ),
  },
}
