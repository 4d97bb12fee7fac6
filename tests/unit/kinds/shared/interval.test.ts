import { expect, test } from 'vitest'
import { intersection, within } from '../../../../src/kinds/shared/interval.ts'
import type { Interval } from '../../../../src/kinds/shared/interval.ts'

const interval = (low: number, high: number): Interval<number> => ({ low, high })

const openLow = (low: number, high: number): Interval<number> => ({ low, high, open: 'low' })
const openHigh = (low: number, high: number): Interval<number> => ({ low, high, open: 'high' })

test.each<[Interval<number>, Interval<number>, Interval<number> | null]>([
  [interval(1, 3), interval(2, 4), interval(2, 3)],
  [interval(2, 4), interval(1, 3), interval(2, 3)],
  [interval(1, 2), interval(2, 3), interval(2, 2)],
  [interval(1, 2), interval(3, 4), null],
  [interval(1, 2), openLow(2, 3), null],
  [openLow(2, 3), interval(1, 2), null],
  [openHigh(1, 2), interval(2, 3), null],
  [interval(2, 3), openHigh(1, 2), null],
  [openHigh(1, 2), interval(1, 3), interval(1, 2)],
  [openLow(1, 2), interval(1, 3), interval(1, 2)],
])('%j and %j share %j', (a, b, expected) => {
  expect(intersection(a, b)).toEqual(expected)
})

test.each<[Interval<number>, Interval<number>, boolean]>([
  [interval(2, 3), interval(1, 4), true],
  [interval(1, 4), interval(1, 4), true],
  [interval(0, 3), interval(1, 4), false],
  [interval(2, 5), interval(1, 4), false],
  [interval(2, 3), openLow(2, 4), false],
  [openLow(2, 3), openLow(2, 4), true],
  [openHigh(2, 3), openLow(2, 4), false],
  [interval(3, 4), openHigh(2, 4), false],
  [openHigh(3, 4), openHigh(2, 4), true],
  [openLow(3, 4), openHigh(2, 4), false],
  [interval(3, 4), openLow(2, 5), true],
  [interval(3, 4), openHigh(2, 5), true],
])('%j lies within %j: %s', (inner, outer, expected) => {
  expect(within(inner, outer)).toBe(expected)
})
