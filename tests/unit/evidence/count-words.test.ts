import { expect, test } from 'vitest'
import { countWords } from '../../../src/evidence/count-words.ts'

test.each([
  ['', 0],
  [' — “…” ', 0],
  ['one', 1],
  ['one two\nthree', 3],
  ["Putin’s and Putin's", 3],
  ['an hour-and-a-half', 2],
  ['an hour‑and‑a‑half', 2],
  ['one—two – three', 3],
  ['‘quoted’ -ish', 2],
  ['1,000.50 and 3.5, 4', 4],
  ['U.S. Navy', 3],
  ['café cafe\u0301', 2],
  ['Москва שָׁלוֹם مَرحبا', 3],
  ['双方通话 90 分钟', 7],
  ['カード', 3],
  ['か\u3099', 1],
  ['Trump与Putin', 3],
  ['yes 😀 ❗\ufe0f no', 2],
])('%j has %i', (text, words) => {
  expect(countWords(text)).toBe(words)
})
