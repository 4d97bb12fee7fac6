import { expect, test } from 'vitest'
import { resolveDay } from '../../../../src/kinds/date/resolve.ts'

const wednesday = '2031-05-07'

test.each([
  ['today', '2031-05-07'],
  ['This morning', '2031-05-07'],
  ['tonight', '2031-05-07'],
  ['yesterday', '2031-05-06'],
  ['the release, yesterday,', '2031-05-06'],
  ['last night', '2031-05-06'],
  ['the day before yesterday', '2031-05-05'],
  ['tomorrow', '2031-05-08'],
  ['the day after tomorrow', '2031-05-09'],
  ['Wednesday evening', '2031-05-07'],
  ['on Tuesday', '2031-05-06'],
  ['Thursday', '2031-05-01'],
  ['Sunday', '2031-05-04'],
])('“%s” on a Wednesday is %s, looking back', (words, expected) => {
  expect(resolveDay(words, wednesday, 'past')).toBe(expected)
})

test.each([
  ['Wednesday evening', '2031-05-07'],
  ['on Friday', '2031-05-09'],
  ['Tuesday', '2031-05-13'],
  ['yesterday', '2031-05-06'],
])('“%s” on a Wednesday is %s, looking ahead', (words, expected) => {
  expect(resolveDay(words, wednesday, 'future')).toBe(expected)
})

test.each([
  ['soon', 'it names no day'],
  ['next Friday', 'readers differ on which'],
  ['last Wednesday', 'readers differ on which'],
  ['Friday or Saturday', 'two weekdays'],
  ['sundays', 'no whole word'],
  ['the Todays', 'no whole word'],
])('“%s” stays unresolved: %s', (words) => {
  expect(resolveDay(words, wednesday, 'past')).toBeNull()
})
