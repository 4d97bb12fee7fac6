import type { Rule } from './rule.ts'

/** An article’s page has a body. */
export const digestPresent: Rule = {
  name: 'digest-present',
  description: 'An article whose text can’t be published in full has a digest.',
  tip: 'Write an outline of the article in your own words under the front matter.',
  check: {
    article: ({ data, digest, file, digestLine }) =>
      data.source.rights === 'full' || digest.trim() !== ''
        ? []
        : [
            {
              at: { file, line: digestLine, column: 1 },
              found: 'no digest',
              expected: 'a digest in Markdown',
            },
          ],
  },
}
