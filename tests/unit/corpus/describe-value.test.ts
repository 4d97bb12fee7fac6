import { describe, expect, test } from 'vitest'
import { describeValue, shorten } from '../../../src/corpus/describe-value.ts'

describe('describeValue', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'an empty value (null)'],
    ['', 'an empty text'],
    ['Fox News', 'Fox News'],
    ['105', 'the text “105”'],
    ['true', 'the text “true”'],
    ['2025-02-12', '2025-02-12'],
    [3, '3'],
    [Infinity, 'Infinity'],
    [false, 'false'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'no keys'],
    [{ a: 1 }, 'the key a'],
    [{ a: 1, b: 2 }, 'the keys a, b'],
  ])('%j is %s', (value, words) => {
    expect(describeValue(value)).toBe(words)
  })
})

describe('shorten', () => {
  test('keeps 80 characters, and cuts no pair', () => {
    expect(shorten('😀'.repeat(80))).toBe('😀'.repeat(80))
    expect(shorten('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`)
  })

  test('makes one line', () => {
    expect(shorten('a\n  b')).toBe('a b')
  })
})
