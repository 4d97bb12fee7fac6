import type { Rule } from './rule.ts'

/** Texts that are published in full are at hand. */
export const fullText: Rule = {
  name: 'full-text',
  description: 'A source with rights: full, whose text is the article’s page, is at hand.',
  tip: 'Set SOURCES_DIR to the folder with the source texts.',
  check: {
    article: ({ id, data, locate }, { hasSources }) =>
      hasSources || data.source.rights !== 'full'
        ? []
        : [
            {
              at: locate(['source', 'rights']),
              found: `rights: full for ${id}, without the source texts`,
              expected: `${data.source.file}, to publish its text`,
            },
          ],
  },
}
