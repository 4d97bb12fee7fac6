import { expect, test } from 'vitest'
import { mergeSpans } from '../../../src/evidence/merge-spans.ts'

test.each([
  ['none', [], []],
  [
    'apart',
    [
      [5, 6],
      [0, 2],
    ],
    [
      [0, 2],
      [5, 6],
    ],
  ],
  [
    'touching',
    [
      [0, 2],
      [2, 4],
    ],
    [[0, 4]],
  ],
  [
    'overlapping',
    [
      [3, 6],
      [0, 4],
    ],
    [[0, 6]],
  ],
  [
    'one in another',
    [
      [0, 9],
      [2, 4],
      [8, 12],
    ],
    [[0, 12]],
  ],
])('%s', (_, spans, merged) => {
  const asSpans = (pairs: number[][]) => pairs.map(([start = 0, end = 0]) => ({ start, end }))
  expect(mergeSpans(asSpans(spans))).toEqual(asSpans(merged))
})
