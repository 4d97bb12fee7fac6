import type { Rule } from './rule.ts'

/** An article’s page has a body. */
export const outlinePresent: Rule = {
  name: 'outline-present',
  description: 'An article whose text can’t be published in full has an outline.',
  tip: 'Write an outline of the article in your own words under the front matter.',
  check: {
    article: ({ data, outline, file, outlineLine }) =>
      data.source.rights === 'full' || outline.tree.children.length > 0
        ? []
        : [
            {
              at: { file, line: outlineLine, column: 1 },
              found: 'no outline',
              expected: 'an outline in Markdown',
            },
          ],
  },
}
