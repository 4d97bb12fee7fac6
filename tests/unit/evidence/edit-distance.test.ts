import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../../src/evidence/edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['kitten', 'sitting', 3],
  ['call', 'calls', 1],
  ['recall', 'call', 2],
  ['😀a', '😃a', 1],
])('%j to %j is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('is a metric', () => {
  const short = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(short, short, short, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})
