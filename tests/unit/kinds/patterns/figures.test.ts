import { describe, expect, test } from 'vitest'
import { suggest as suggestDuration } from '../../../../src/kinds/duration/patterns.ts'
import { suggest as suggestQuantity } from '../../../../src/kinds/quantity/patterns.ts'
import { readSentence, worded } from '../../../support/read-sentence.ts'

const length = (minutes: number, precision = 'exact') => ({ minutes, precision })
const words = (as: string) => ({ minutes: null, precision: 'unspecified', as })

describe('lengths of time', () => {
  test.each([
    ['The tide kept them for 40 minutes.', '40 minutes', length(40)],
    ['A 25-minute aria followed.', 'A 25-minute', length(25)],
    ['It took nearly two hours to dock.', 'nearly two hours', length(120, 'nearly')],
    ['They sang for approximately an hour.', 'approximately an hour', length(60, 'about')],
    ['It went on for more than three days.', 'more than three days', length(4320, 'over')],
    [
      'The strike lasted at least a week.',
      'at least a week',
      { minutes: null, from: 10_080, precision: 'exact' },
    ],
    [
      'It took half an hour at the very least.',
      'half an hour at the very least',
      { minutes: null, from: 30, precision: 'exact' },
    ],
    ['It took an hour at most.', 'an hour at most', { minutes: null, to: 60, precision: 'exact' }],
    ['It took an hour or so.', 'an hour or so', length(60, 'about')],
    [
      'It took two to three hours.',
      'two to three hours',
      { minutes: null, from: 120, to: 180, precision: 'exact' },
    ],
    [
      'It took about 30-45 minutes.',
      'about 30-45 minutes',
      { minutes: null, from: 30, to: 45, precision: 'about' },
    ],
    ['It took between an hour and three.', 'an hour', length(60)],
    [
      'It took between ten and twelve minutes.',
      'between ten and twelve minutes',
      { minutes: null, from: 10, to: 12, precision: 'exact' },
    ],
    [
      'It took one or two days.',
      'one or two days',
      { minutes: null, from: 1440, to: 2880, precision: 'exact' },
    ],
    ['It took a good quarter of an hour.', 'a good quarter of an hour', length(15, 'over')],
    ['It took one quarter of an hour.', 'one quarter of an hour', length(15)],
    ['It was over in under ten minutes.', 'under ten minutes', length(10, 'under')],
    ['It would last about three weeks.', 'about three weeks', length(30_240, 'about')],
    ['It will last three weeks.', 'three weeks', length(30_240)],
    ['The vote took half an hour.', 'half an hour', length(30)],
    ['The vote took a quarter of an hour.', 'a quarter of an hour', length(15)],
    ['The vote took an hour and a half.', 'an hour and a half', length(90)],
    ['The vote took two and a half hours.', 'two and a half hours', length(150)],
    ['A nearly hour-and-a-half vote.', 'nearly hour-and-a-half', length(90, 'nearly')],
    ['The vote took an hour and three quarters.', 'an hour and three quarters', length(105)],
    ['The vote took two hours and 20 minutes.', 'two hours and 20 minutes', length(140)],
    ['The vote took about 1.5 hours.', 'about 1.5 hours', length(90, 'about')],
    ['Rund 50 Minuten dauerte es.', 'Rund 50 Minuten', length(50, 'about')],
    ['It went on for the next two hours.', 'two hours', length(120)],
    ['It ran three hours before anybody left.', 'three hours', length(180)],
    ['A lengthy debate.', 'lengthy', words('lengthy')],
    ['A brief visit.', 'brief', words('brief')],
  ])('%s', (text, quote, value) => {
    expect(worded(text, suggestDuration(readSentence(text)))[0]).toEqual([quote, value])
  })

  test.each([
    'They briefed the crew.',
    'As long as it rains.',
    'No longer.',
    'The hour has come.',
    'Hours passed.',
    'They had met twice during the last four days.',
    'Over the past 24 hours the harbour has filled.',
    'Within the next two weeks they will sail.',
    'In the coming three weeks nobody sails.',
    'It sank three days ago.',
    'An hour later they sang.',
    'A four-day-old loaf.',
  ])('none in: %s', (text) => {
    expect(suggestDuration(readSentence(text))).toEqual([])
  })
})

const lantern = { unit: { one: 'lantern', many: 'lanterns' } }
const amount = (figure: number | string, precision = 'exact') => ({ amount: figure, precision })

describe('counts and amounts', () => {
  test.each([
    ['They lit 12,400 lanterns.', amount(12_400)],
    ['They lit some 300 paper lanterns.', amount(300, 'about')],
    ['They lit more than two hundred lanterns.', amount(200, 'over')],
    ['They lit twenty-one lanterns.', amount(21)],
    ['They lit half a dozen lanterns.', { ...amount(6, 'about'), as: 'half a dozen' }],
    ['They lit a dozen lanterns.', { ...amount(12, 'about'), as: 'a dozen' }],
    ['They lit a dozen or so lanterns.', amount(12, 'about')],
    ['They lit more than a dozen lanterns.', amount(12, 'over')],
    ['They lit two dozen lanterns.', amount(24)],
    ['They lit 40-odd lanterns.', amount(40, 'about')],
    ['They lit 40 or more lanterns.', { from: 40, precision: 'exact' }],
    ['They lit 40 or fewer lanterns.', { to: 40, precision: 'exact' }],
    ['They lit two or three lanterns.', { from: 2, to: 3, precision: 'exact' }],
    ['They lit at least 12 lanterns.', { from: 12, precision: 'exact' }],
    ['They lit up to 40 lanterns.', { to: 40, precision: 'exact' }],
    ['They lit 12 to 15 lanterns.', { from: 12, to: 15, precision: 'exact' }],
    ['They lit between 3,500 and 4,500 lanterns.', { from: 3500, to: 4500, precision: 'exact' }],
    ['Two thirds of the lanterns went out.', amount('2/3')],
    ['They lit several lanterns.', { precision: 'unspecified', as: 'several' }],
    ['They lit 1.2 million lanterns.', amount(1_200_000)],
  ])('%s', (text, value) => {
    expect(suggestQuantity(readSentence(text), lantern)[0]?.value).toEqual(value)
  })

  test('what has no unit is counted where a cue word follows', () => {
    const text = 'There were two, not one, rehearsals.'
    const readings = suggestQuantity(readSentence(text, { cues: ['rehearsals'] }), {})
    expect(readings.map(({ value }) => value)).toEqual([amount(2)])
  })

  test('a sign stands before its figure', () => {
    const dollar = { unit: { one: '$', many: '$', before: true as const } }
    const text = 'It cost $3 billion and 40 sheep.'
    expect(suggestQuantity(readSentence(text), dollar).map(({ value }) => value)).toEqual([amount(3e9)])
  })

  test('“twice” counts where it is a cue word', () => {
    const text = 'He rang twice.'
    expect(suggestQuantity(readSentence(text, { cues: ['twice'] }), {})[0]?.value).toEqual(amount(2))
    expect(suggestQuantity(readSentence(text), {})).toEqual([])
  })

  test.each([
    'For an hour and a half lanterns burned.',
    'In 1998 they lit lamps.',
    'They lit 40 lamps.',
    'They lit lanterns.',
  ])('none in: %s', (text) => {
    expect(suggestQuantity(readSentence(text), lantern)).toEqual([])
  })
})
