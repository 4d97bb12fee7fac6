import type { ArticleEntry, Content } from '../read/content.ts'
import { updatedBy } from './references.ts'
import type { Rule } from './rule.ts'

/** Every line of updates has a first version. */
export const updateCircle: Rule = {
  name: 'update-circle',
  description: 'No article updates itself, be it through others.',
  tip: 'Take “updates” out of the article that was published first.',
  check: {
    article: (article, { content }) => {
      const circle = circleOf(article, content)
      const [first] = circle.toSorted()
      // A circle is told once, in the first of its files.
      if (first !== article.id) return []
      const [, ...others] = circle
      return [
        {
          at: article.locate(['updates']),
          found:
            others.length === 0
              ? `${first}, the article itself`
              : [...circle, first].join(', which updates '),
          expected: 'an earlier article',
        },
      ]
    },
  },
}

/** List the articles of the circle that an article is in, itself first; none where it is in no circle. */
function circleOf(article: ArticleEntry, content: Content): string[] {
  const passed = [article.id]
  let earlier = updatedBy(article, content)
  while (earlier !== undefined && !passed.includes(earlier.id)) {
    passed.push(earlier.id)
    earlier = updatedBy(earlier, content)
  }
  return earlier?.id === article.id ? passed : []
}
