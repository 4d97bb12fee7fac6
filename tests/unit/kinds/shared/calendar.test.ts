import { expect, test } from 'vitest'
import { addDays, daysOf, isPartialDay, phraseDay, weekdayOf } from '../../../../src/kinds/shared/calendar.ts'

test.each([
  ['2031-02-28', true],
  ['2032-02-29', true],
  ['2031-02-29', false],
  ['2031-12', true],
  ['2031-13', false],
  ['2031', true],
  ['31', false],
  ['2031-', false],
  ['soon', false],
  ['in 2031', false],
])('%s is a day, month or year: %s', (text, expected) => {
  expect(isPartialDay(text)).toBe(expected)
})

test.each([
  ['2031', { low: '2031-01-01', high: '2031-12-31' }],
  ['2031-02', { low: '2031-02-01', high: '2031-02-28' }],
  ['2032-02', { low: '2032-02-01', high: '2032-02-29' }],
  ['2031-12', { low: '2031-12-01', high: '2031-12-31' }],
  ['9999-12', { low: '9999-12-01', high: '9999-12-31' }],
  ['2031-02-03', { low: '2031-02-03', high: '2031-02-03' }],
])('%s takes in %j', (partialDay, expected) => {
  expect(daysOf(partialDay)).toEqual(expected)
})

test.each([
  ['2031', '2031'],
  ['2031-12', 'December 2031'],
  ['2031-02-03', '3 February 2031'],
])('%s reads %s', (partialDay, expected) => {
  expect(phraseDay(partialDay)).toBe(expected)
})

test.each([
  ['2031-02-28', 1, '2031-03-01'],
  ['2032-02-28', 1, '2032-02-29'],
  ['2031-01-01', -1, '2030-12-31'],
  ['2031-03-30', 1, '2031-03-31'],
])('%s and %d days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected)
})

test('weekdays count from Sunday', () => {
  expect(['2031-05-04', '2031-05-10'].map(weekdayOf)).toEqual([0, 6])
})
