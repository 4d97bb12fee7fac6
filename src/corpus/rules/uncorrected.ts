import type { RecordedAnswer } from '../../schema/publication.ts'
import { listed } from '../../text/phrasing.ts'
import { uncorrectedChanges } from '../published-changes.ts'
import type { Rule } from './rule.ts'

/** Readers who cited an answer can see what became of it. */
export const uncorrected: Rule = {
  name: 'uncorrected',
  description: 'A published answer changes only with a correction.',
  tip: 'Take the change back, or draft a correction with npm run correct and say in it why.',
  check: {
    content: (content, { publication }) =>
      publication === null
        ? []
        : uncorrectedChanges(content, publication).map(({ article, fact, was }) => ({
            at: article.locate(['claims', fact.id]),
            found: 'another answer than was published',
            expected: `${inWords(was)}, or a new correction of ${article.id}/${fact.id}`,
          })),
  },
}

const inWords = (was: RecordedAnswer) =>
  was === 'silent' ? 'a silence' : listed(was.map(({ answer, quote }) => `${answer} (“${quote}”)`))
