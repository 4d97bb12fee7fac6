import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, cutsCharacter, cutsWord, isWordBoundary } from '../../../src/text/words.ts'
import { asciiText } from '../evidence/arbitraries.ts'

/** A bar marks the offset. */
function at(marked: string): [text: string, offset: number] {
  return [marked.replace('|', ''), marked.indexOf('|')]
}

describe('inside a word', () => {
  test.each(['ca|ll', 'm|1', '1|2', 'é|t', 'e\u0301|t', 'Мос|ква', 'שָׁ|לום', '𝒳|𝒴'])('%s', (marked) => {
    expect(cutsWord(...at(marked))).toBe(true)
  })
})

describe('between words', () => {
  test.each([
    '|call',
    'call|',
    'call| it',
    'hour|-and',
    'Putin|’s',
    '“|call',
    '|',
    '😀|a',
    '❗\ufe0f|a',
    '北|京',
    '与|Trump',
    'Trump|与',
    'カー|ド',
    'ไท|ย',
  ])('%s', (marked) => {
    expect(cutsWord(...at(marked))).toBe(false)
    expect(isWordBoundary(...at(marked))).toBe(true)
  })
})

describe('inside a character', () => {
  test.each([
    ['a surrogate pair', '😀', 1],
    ['a base and its mark', 'e\u0301', 1],
    ['a dakuten', 'か\u3099', 1],
    ['before a joiner', '👩\u200d🚀', 2],
    ['behind a joiner', '👩\u200d🚀', 3],
    ['a skin tone', '👍🏽', 2],
    ['a variation selector', '❗\ufe0f', 1],
  ])('%s', (_, text, offset) => {
    expect(cutsCharacter(text, offset)).toBe(true)
    expect(isWordBoundary(text, offset)).toBe(false)
  })

  test('never at the ends', () => {
    expect(cutsCharacter('\u0301a', 0)).toBe(false)
    expect(cutsCharacter('a\u0301', 2)).toBe(false)
    expect(cutsCharacter('😀', 2)).toBe(false)
    expect(cutsCharacter('a\u200d', 2)).toBe(false)
  })
})

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

test('words of ASCII characters are counted as beside words of others', () => {
  fc.assert(
    fc.property(asciiText, (text) => {
      expect(countWords(text)).toBe(countWords(`${text} é`) - 1)
    }),
    { numRuns: 1000 },
  )
})
