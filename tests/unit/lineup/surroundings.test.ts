import { expect, test } from 'vitest'
import { surroundings } from '../../../src/lineup/surroundings.ts'

const place = { paragraph: 1, start: 0, end: 1, quote: 'x' }

test.each([
  ['short context stays whole', 'The ferry ', '.', 'The ferry ', '.'],
  ['no context', '', '', '', ''],
  [
    'cut context loses its broken words',
    'arbour master said on Tuesday as',
    ' before the second storm had arr',
    '…master said on Tuesday as',
    ' before the second storm had…',
  ],
  ['cut context without a space says only that there is more', 'a'.repeat(32), 'b'.repeat(32), '…', '…'],
])('%s', (_, before, after, expectedBefore, expectedAfter) => {
  expect(surroundings({ ...place, before, after })).toEqual({ before: expectedBefore, after: expectedAfter })
})
