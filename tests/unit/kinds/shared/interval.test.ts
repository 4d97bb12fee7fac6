import { expect, test } from 'vitest'
import { intersection, within } from '../../../../src/kinds/shared/interval.ts'

const interval = (low: number, high: number): { low: number; high: number } => ({ low, high })

test.each([
  [interval(1, 3), interval(2, 4), interval(2, 3)],
  [interval(2, 4), interval(1, 3), interval(2, 3)],
  [interval(1, 2), interval(2, 3), interval(2, 2)],
  [interval(1, 2), interval(3, 4), null],
])('%j and %j share %j', (a, b, expected) => {
  expect(intersection(a, b)).toEqual(expected)
})

test.each([
  [interval(2, 3), interval(1, 4), true],
  [interval(1, 4), interval(1, 4), true],
  [interval(0, 3), interval(1, 4), false],
  [interval(2, 5), interval(1, 4), false],
])('%j lies within %j: %s', (inner, outer, expected) => {
  expect(within(inner, outer)).toBe(expected)
})
