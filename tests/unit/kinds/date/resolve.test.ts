import { expect, test } from 'vitest'
import { checkResolution, resolveDay } from '../../../../src/kinds/date/resolve.ts'
import type { DateValue } from '../../../../src/kinds/date/schema.ts'

const anchors = { published: '2031-05-08', story: '2031-05-07' }

const value = (parts: Partial<DateValue>): DateValue => ({
  on: '2031-05-06',
  from: null,
  to: null,
  precision: 'day',
  as: 'yesterday',
  anchor: 'story',
  ...parts,
})

test.each([
  ['counted from the story', value({})],
  ['counted from the article', value({ on: '2031-05-07', anchor: 'published' })],
  ['counted from a day of its own', value({ on: '2031-04-30', anchor: '2031-05-01' })],
  ['a weekday that lies ahead', value({ on: '2031-05-09', as: 'on Friday' })],
  ['a weekday that lies back', value({ on: '2031-05-02', as: 'on Friday' })],
  ['a wider date', value({ on: '2031-05', precision: 'month' })],
  ['a span', value({ on: null, from: '2031-05-06', to: '2031-05-09' })],
  ['words that code can’t resolve', value({ as: 'a month before' })],
  ['no words', value({ as: null, anchor: null })],
  ['no anchor', value({ on: '2031-01-01', anchor: null })],
  ['no date', value({ on: null, precision: 'unspecified', anchor: null })],
])('fits: %s', (_, fitting) => {
  expect(checkResolution(fitting, anchors)).toBeNull()
})

test.each([
  [value({ on: '2031-05-05' }), '“yesterday” counted from 7 May 2031 is 6 May 2031'],
  [value({ as: 'on Friday' }), '“on Friday” counted from 7 May 2031 is 2 May 2031 or 9 May 2031'],
  [value({ on: null, to: '2031-05-05' }), '“yesterday” counted from 7 May 2031 is 6 May 2031'],
])('%j is refused: %s', (wrong, message) => {
  expect(checkResolution(wrong, anchors)).toBe(message)
})

test('an article without a day anchors nothing', () => {
  expect(checkResolution(value({ anchor: 'published' }), { ...anchors, published: null })).toBe(
    '“yesterday” is counted from the article’s own day, which isn’t known',
  )
})

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
