import { expect, test } from 'vitest'
import { buildColumns } from '../../../src/lineup/columns.ts'
import { earlierVersions, versionNote } from '../../../src/lineup/updates.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'

test('the versions before an article are listed through others, the latest first', () => {
  const columns = [
    { article: 'first', updates: null },
    { article: 'third', updates: 'second' },
    { article: 'second', updates: 'first' },
    { article: 'other', updates: null },
  ]
  expect(columns.map(({ article }) => earlierVersions(columns, article))).toEqual([
    [],
    ['second', 'first'],
    ['first'],
    [],
  ])
})

test('a note says which of an outlet’s articles updates another', () => {
  const outlet = 'radio'
  const columns = buildColumns(
    buildCorpus({
      articles: { a: { outlet }, b: { outlet, updates: 'a' }, c: { outlet, updates: 'b' }, wire: {} },
    }),
    'alma-aground',
  )
  expect(columns.map((column) => versionNote(columns, column))).toEqual([
    'updated by a later article',
    'updates its earlier article, updated by a later article',
    'updates its earlier article',
    null,
  ])
})
