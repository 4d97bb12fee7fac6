import { expect, test } from 'vitest'
import { earlierVersions } from '../../../src/lineup/updates.ts'

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
