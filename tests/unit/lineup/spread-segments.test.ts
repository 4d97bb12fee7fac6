import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '../../../src/lineup/compare-words.ts'
import { spreadSegments } from '../../../src/lineup/spread-segments.ts'

test.each([
  [
    'one two three',
    'one 2 three',
    [
      ['shared', 'one '],
      ['changed', '2'],
      ['shared', ' three'],
    ],
  ],
  ['one two', '— one, two!', [['shared', '— one, two!']]],
  ['船が港を出た', '船は港を出た', null],
])('of “%s”, “%s” is cut into its own words', (fullest, quote, expected) => {
  const pieces = spreadSegments(quote, compareWords(fullest, quote))
  expect(pieces.map(({ text }) => text).join('')).toBe(quote)
  if (expected !== null) {
    const merged = pieces.reduce<[string, string][]>((all, { state, text }) => {
      const last = all.at(-1)
      if (last?.[0] === state) last[1] += text
      else all.push([state, text])
      return all
    }, [])
    expect(merged).toEqual(expected)
  }
})

test('never loses a sign', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c,', '—', '“d”', ' e'), { minLength: 1 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, (fullest, quote) => {
      const pieces = spreadSegments(quote, compareWords(fullest, quote))
      expect(pieces.map(({ text }) => text).join('')).toBe(quote)
    }),
  )
})
