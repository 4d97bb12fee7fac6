import { expect, test } from 'vitest'
import { measureInterval, phraseMeasure, relateMeasures } from '../../../../src/kinds/shared/measure.ts'
import type { Measure } from '../../../../src/kinds/shared/measure.ts'

const metres = (amount: number): string => `${amount} metres`
const none: Measure = { from: null, to: null, precision: 'unspecified' }
const figure = (amount: number, precision: Measure['precision'] = 'exact'): Measure => ({
  from: amount,
  to: amount,
  precision,
})

test.each<[Measure, object | null]>([
  [figure(90), { low: 90, high: 90 }],
  [figure(90, 'about'), { low: 75, high: 105 }],
  [figure(90, 'nearly'), { low: 75, high: 90 }],
  [figure(90, 'under'), { low: 45, high: 90 }],
  [figure(90, 'over'), { low: 90, high: 180 }],
  [
    { ...figure(90, 'under'), isStrict: true },
    { low: 45, high: 90, open: 'high' },
  ],
  [
    { ...figure(90, 'over'), isStrict: true },
    { low: 90, high: 180, open: 'low' },
  ],
  [
    { ...figure(90, 'about'), isStrict: true },
    { low: 75, high: 105 },
  ],
  [
    { from: 60, to: 90, precision: 'exact' },
    { low: 60, high: 90 },
  ],
  [
    { from: 60, to: 90, precision: 'about' },
    { low: 50, high: 105 },
  ],
  [
    { from: 60, to: null, precision: 'exact' },
    { low: 60, high: Infinity },
  ],
  [
    { from: null, to: 60, precision: 'exact' },
    { low: 0, high: 60 },
  ],
  [none, null],
])('%j takes in %j', (measure, expected) => {
  expect(measureInterval(measure)).toEqual(expected)
})

test.each<[Measure, Measure, string]>([
  [none, figure(9), 'only one gives a figure, 9 metres'],
  [figure(9), none, 'only one gives a figure, 9 metres'],
  [figure(45, 'about'), figure(38), '38 metres fits about 45 metres, taken as 37.5 to 52.5 metres'],
  [
    figure(500, 'about'),
    figure(50, 'about'),
    'about 500 metres (417 to 583 metres) and about 50 metres (41.7 to 58.3 metres) don’t overlap',
  ],
  [
    figure(1234, 'about'),
    figure(5000),
    'about 1234 metres (1028 to 1440 metres) and 5000 metres don’t overlap',
  ],
  [
    figure(50, 'about'),
    figure(70, 'about'),
    'about 50 metres and about 70 metres both leave room for 58.3 metres',
  ],
  [
    { from: 60, to: 90, precision: 'exact' },
    { from: 80, to: null, precision: 'exact' },
    '60 to 90 metres and at least 80 metres both leave room for 80 to 90 metres',
  ],
  [
    figure(70, 'about'),
    { from: 30, to: null, precision: 'exact' },
    'about 70 metres lies within at least 30 metres',
  ],
  [
    { from: 60, to: null, precision: 'about' },
    figure(20),
    'at least about 60 metres and 20 metres don’t overlap',
  ],
  [
    { from: null, to: 60, precision: 'about' },
    figure(80),
    'at most about 60 metres (0 to 70 metres) and 80 metres don’t overlap',
  ],
])('%j and %j: %s', (a, b, reason) => {
  const [one, other] = [a, b].map((measure) => [measure, phraseMeasure(measure, metres)] as const)
  expect(relateMeasures(one!, other!, metres).reason).toBe(reason)
})
