import { expect, test } from 'vitest'
import {
  briefTime,
  clockOf,
  minuteOf,
  phraseTime,
  phraseZone,
  stretchesOf,
  zoneOffset,
} from '../../../../src/kinds/date/time-of-day.ts'
import type { TimeOfDay } from '../../../../src/kinds/date/time-of-day.ts'

const clock = (time: string, precision: TimeOfDay['precision'] = 'exact') => ({
  clock: time,
  precision,
  zone: null,
})
const part = (name: NonNullable<TimeOfDay['part']>, precision: TimeOfDay['precision'] = 'exact') => ({
  part: name,
  precision,
  zone: null,
})

test.each<[TimeOfDay, stretches: [low: number, high: number][]]>([
  [clock('00:00'), [[0, 0]]],
  [clock('21:30'), [[21.5, 21.5]]],
  [clock('21:30', 'about'), [[21, 22]]],
  [clock('00:15', 'about'), [[-0.25, 0.75]]],
  [clock('21:30', 'shortly-before'), [[20.5, 21.5]]],
  [clock('21:30', 'before'), [[0, 21.5]]],
  [clock('21:30', 'after'), [[21.5, 24]]],
  [clock('21:30', 'shortly-after'), [[21.5, 22.5]]],
  [part('dawn'), [[3, 9]]],
  [part('morning', 'about'), [[-1, 13.5]]],
  [part('afternoon', 'shortly-before'), [[10, 19]]],
  [part('dusk', 'before'), [[0, 23]]],
  [part('evening', 'shortly-after'), [[16, 26]]],
  [part('dusk', 'after'), [[15, 24]]],
  [
    part('night'),
    [
      [-6, 7],
      [18, 31],
    ],
  ],
  [
    part('night', 'before'),
    [
      [-6, 7],
      [0, 31],
    ],
  ],
  [
    part('night', 'after'),
    [
      [-6, 24],
      [18, 31],
    ],
  ],
])('%j may be in the hours %j', (at, stretches) => {
  expect(stretchesOf(at).map(({ low, high }) => [low / 60, high / 60])).toEqual(stretches)
})

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['23:59', 1439],
])('%s is %d minutes from the day’s beginning', (time, minute) => {
  expect(minuteOf(time)).toBe(minute)
  expect(clockOf(minute)).toBe(time)
})

test.each([
  ['UTC', '2031-05-04', 0],
  ['Europe/Moscow', '2031-05-04', 180],
  ['America/New_York', '2031-05-04', -240],
  ['America/New_York', '2031-01-04', -300],
  ['Asia/Kathmandu', '2031-05-04', 345],
  ['-09:30', '2031-05-04', -570],
  ['local', '2031-05-04', null],
  [null, '2031-05-04', null],
])('%s on %s is %s minutes ahead', (zone, day, offset) => {
  expect(zoneOffset(zone, day, 21 * 60)).toBe(offset)
})

test('the offset is that of the time in its zone, on the day that clocks change', () => {
  // At two o’clock on 13 March 2033 clocks in New York go to three; five hours behind, that is seven of universal time.
  expect(zoneOffset('America/New_York', '2033-03-13', 60)).toBe(-300)
  expect(zoneOffset('America/New_York', '2033-03-13', 4 * 60)).toBe(-240)
})

test.each<[TimeOfDay, phrase: string, brief: string]>([
  [clock('21:00'), 'at 9 pm', '9 pm'],
  [clock('09:05'), 'at 9:05 am', '9:05 am'],
  [clock('00:10'), 'at 12:10 am', '12:10 am'],
  [clock('12:10'), 'at 12:10 pm', '12:10 pm'],
  [clock('12:00', 'about'), 'around 12 noon', '≈ 12 noon'],
  [clock('00:00'), 'at 12 midnight', '12 midnight'],
  [clock('21:00', 'before'), 'before 9 pm', 'before 9 pm'],
  [clock('21:00', 'after'), 'after 9 pm', 'after 9 pm'],
  [part('dawn'), 'at dawn', 'dawn'],
  [part('dusk', 'about'), 'around dusk', '≈ dusk'],
  [part('night'), 'at night', 'night'],
  [part('morning'), 'in the morning', 'morning'],
  [part('afternoon'), 'in the afternoon', 'afternoon'],
  [part('evening'), 'in the evening', 'evening'],
  [part('evening', 'shortly-after'), 'shortly after the evening', 'just after evening'],
  [part('dawn', 'shortly-before'), 'shortly before dawn', 'just before dawn'],
])('%j reads “%s”, in short “%s”', (at, phrase, brief) => {
  expect(phraseTime(at)).toBe(phrase)
  expect(briefTime(at)).toBe(brief)
})

test.each([
  ['Europe/Moscow', 'Moscow time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['local', 'local time'],
  ['UTC', 'UTC'],
  ['+00:00', 'UTC'],
  ['+03:00', 'UTC+3'],
  ['-09:30', 'UTC-9:30'],
  ['+10:00', 'UTC+10'],
])('%s is called %s', (zone, name) => {
  expect(phraseZone(zone)).toBe(name)
})
