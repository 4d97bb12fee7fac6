import { expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { compareStatement } from '../../../src/lineup/statement-comparison.ts'
import { publishStatement } from '../../../src/publish/publish-views.ts'
import { publishedStatementSchema } from '../../../src/publish/schemas/published-views.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'
import { addressOf } from './world.ts'

test('a statement’s wordings are published with their language, and with what their articles say of a translation', () => {
  const corpus = buildCorpus({
    statements: { 'captains-log': { speaker: 'ada-holm', language: 'ru' } },
    articles: {
      blog: { wordings: { 'captains-log': [{ quote: 'We left the quay', translated: 'ru' }] } },
      gazette: { wordings: { 'captains-log': [{ quote: 'We left', translated: true }] } },
      radio: { language: 'en-GB', wordings: { 'captains-log': [{ quote: 'We' }] } },
      wire: { wordings: { 'captains-log': [{ quote: 'Мы отчалили', language: 'ru' }] } },
    },
  })
  const lineUps = new Map([['alma-aground', buildLineUp(corpus, 'alma-aground')]])
  const published = publishStatement(compareStatement(corpus, lineUps, 'captains-log'), addressOf)
  expect(
    published.wordings.map(({ article, language, translated }) => [article, language, translated]),
  ).toEqual([
    ['wire', 'ru', null],
    ['blog', 'en', 'ru'],
    ['gazette', 'en', 'und'],
    ['radio', 'en-GB', null],
  ])
  expect(publishedStatementSchema.safeParse(published).error).toBeUndefined()
})
