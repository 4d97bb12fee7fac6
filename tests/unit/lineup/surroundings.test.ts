import { expect, test } from 'vitest'
import { surroundings } from '../../../src/lineup/surroundings.ts'

const place = { paragraph: 1, end: 99, quote: 'x' }

test.each<[string, { start: number; before: string; after: string }, string, string]>([
  ['short context stays whole', { start: 10, before: 'The ferry ', after: '.' }, 'The ferry ', '.'],
  ['no context', { start: 0, before: '', after: '' }, '', ''],
  [
    'cut context loses its broken words',
    { start: 80, before: 'arbour master said on Tuesday as', after: ' before the second storm had arr' },
    '…master said on Tuesday as',
    ' before the second storm had…',
  ],
  [
    'context that begins with the paragraph is not cut',
    { start: 32, before: 'harbour master said on Tuesday a', after: '' },
    'harbour master said on Tuesday a',
    '',
  ],
  [
    'context shortened for a character is cut all the same',
    { start: 80, before: 'rbour master said on Tuesday as', after: ' before the second storm had ar' },
    '…master said on Tuesday as',
    ' before the second storm had…',
  ],
  [
    'a script without spaces keeps as many words as others have',
    { start: 80, before: '船'.repeat(32), after: '港'.repeat(32) },
    `…${'船'.repeat(8)}`,
    `${'港'.repeat(8)}…`,
  ],
])('%s', (_, context, before, after) => {
  expect(surroundings({ ...place, ...context })).toEqual({ before, after })
})
