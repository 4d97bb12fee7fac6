import { describe, expect, test } from 'vitest'
import { cardinal, counted, grouped, listed, ordinal, quoted } from '../../../src/text/phrasing.ts'

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as “%s”', (names, expected) => {
  expect(listed(names)).toBe(expected)
})

test('names are listed with another word before the last', () => {
  expect(listed(['A', 'B', 'C'], ' or ')).toBe('A, B or C')
})

test('words are set in typographic marks', () => {
  expect(quoted('soon')).toBe('“soon”')
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567.25, '1,234,567.25'],
])('%d is written %s', (number, expected) => {
  expect(grouped(number)).toBe(expected)
})

test.each([
  [1, '1 call'],
  [0, '0 calls'],
  [1.5, '1.5 calls'],
  [2000, '2,000 calls'],
])('%d is counted as %s', (number, expected) => {
  expect(counted(number, 'call', 'calls')).toBe(expected)
})

test('the plural is the singular with an s where no other is given', () => {
  expect([0, 1, 2].map((number) => counted(number, 'word'))).toEqual(['0 words', '1 word', '2 words'])
})

describe('small numbers are spelt out', () => {
  test.each([
    [1, 'one', 'first'],
    [10, 'ten', 'tenth'],
    [11, '11', 'no. 11'],
  ])('%d: %s, %s', (number, asCardinal, asOrdinal) => {
    expect(cardinal(number)).toBe(asCardinal)
    expect(ordinal(number)).toBe(asOrdinal)
  })
})
