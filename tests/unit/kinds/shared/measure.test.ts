import { expect, test } from 'vitest'
import { measureInterval, relateMeasures } from '../../../../src/kinds/shared/measure.ts'
import type { Measure } from '../../../../src/kinds/shared/measure.ts'

const metres = (amount: number): string => `${amount} metres`
const none: Measure = { amount: null, precision: 'unspecified' }

test.each<[Measure, object | null]>([
  [
    { amount: 90, precision: 'exact' },
    { low: 90, high: 90 },
  ],
  [
    { amount: 90, precision: 'about' },
    { low: 75, high: 105 },
  ],
  [
    { amount: 90, precision: 'under' },
    { low: 45, high: 90 },
  ],
  [
    { amount: 90, precision: 'over' },
    { low: 90, high: 180 },
  ],
  [none, null],
])('%j takes in %j', (measure, expected) => {
  expect(measureInterval(measure)).toEqual(expected)
})

test.each<[Measure, Measure, string]>([
  [none, { amount: 9, precision: 'exact' }, 'only one gives a figure, 9 metres'],
  [{ amount: 9, precision: 'exact' }, none, 'only one gives a figure, 9 metres'],
  [
    { amount: 45, precision: 'about' },
    { amount: 38, precision: 'exact' },
    '38 metres fits about 45 metres, taken as 37.5 to 52.5 metres',
  ],
  [
    { amount: 500, precision: 'about' },
    { amount: 50, precision: 'about' },
    'about 500 metres (417 to 583 metres) and about 50 metres (41.7 to 58.3 metres) don’t overlap',
  ],
  [
    { amount: 50, precision: 'about' },
    { amount: 70, precision: 'about' },
    'about 50 metres and about 70 metres both leave room for 58.3 metres',
  ],
])('%j and %j: %s', (a, b, reason) => {
  expect(relateMeasures(a, b, metres).reason).toBe(reason)
})
