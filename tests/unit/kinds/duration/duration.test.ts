import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { precisions } from '../../../../src/kinds/shared/measure.ts'
import { duration } from '../../../../src/kinds/duration/duration.ts'
import type { LinePicture } from '../../../../src/kinds/shared/pictures/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { Draws, Said, Told } from '../shared/pictures/subject-of.ts'

const picture = duration.picture as Draws<LinePicture>
const lasts = (minutes: number | null, precision = 'exact', more: Omit<Said, 'value'> = {}): Said => ({
  value: { minutes, precision },
  ...more,
})
const open = lasts(null, 'unspecified')
const draw = (...told: Told[]) => picture(subjectOf(told))!

describe('the picture of duration', () => {
  test('draws an exact figure as a dot and vague ones as bands that fade where they are open', () => {
    const { lanes, ticks, key, shared } = draw(
      [lasts(90, 'under')],
      [lasts(90)],
      [lasts(90, 'about')],
      [lasts(60, 'over')],
    )
    expect(ticks.map(({ label }) => label)).toEqual(['30 min', '60 min', '90 min', '120 min'])
    // 45 minutes stand at 22 %, 60 at 36 %, 75 at 50 %, 90 at 64 %, 105 at 78 %, 120 at 92 %.
    expect(lanes.flatMap(({ marks }) => marks)).toEqual([
      { shape: 'band', from: 22, to: 64, figure: 64, fades: 'low', denies: false, middle: 50 },
      { shape: 'dot', from: 64, to: 64, figure: 64, fades: 'none', denies: false, middle: 50 },
      { shape: 'band', from: 50, to: 78, figure: 64, fades: 'both', denies: false, middle: 50 },
      { shape: 'band', from: 36, to: 92, figure: 36, fades: 'high', denies: false, middle: 50 },
    ])
    expect(shared).toEqual({ from: 64, to: 64 })
    expect(key).toEqual(['dot', 'band', 'shared'])
  })

  test('names articles and says what their marks draw', () => {
    const { lanes } = draw([lasts(90, 'about', { hedge: 'reported' }), open], [lasts(60)])
    expect(lanes.map(({ article, name, words }) => ({ article, name, words }))).toEqual([
      { article: 'a', name: 'A', words: ['about 90 minutes (reported)'] },
      { article: 'b', name: 'B', words: ['1 hour'] },
    ])
  })

  test('has words in place of marks where there is no figure, silence or no reading', () => {
    const { lanes } = draw([lasts(90)], [open], 'silent', 'unread')
    expect(lanes.map(({ instead }) => instead)).toEqual([
      null,
      { words: 'no figure', absence: null },
      { words: 'silent', absence: 'silent' },
      { words: 'not read yet', absence: 'unread' },
    ])
  })

  test('is no picture where nobody gives a figure', () => {
    expect(picture(subjectOf([[open], 'silent']))).toBeNull()
  })

  test('sets an article’s marks side by side where there is room, else over each other, each only once', () => {
    const { lanes } = draw([lasts(120), lasts(60), lasts(60), lasts(61)], [lasts(90)])
    const [lane] = lanes
    expect(lane?.words).toEqual(['1 hour', '61 minutes', '2 hours'])
    expect(lane?.rows).toBe(2)
    expect(lane?.marks.map(({ from, middle }) => [from, middle])).toEqual([
      [8, 25],
      [92, 25],
      [9.4, 75],
    ])
  })

  test('tells denials, which leave what others share as it is', () => {
    const { lanes, key, shared } = draw(
      [lasts(90)],
      [lasts(90, 'about')],
      [lasts(60, 'exact', { denies: true })],
    )
    expect(lanes[2]?.marks[0]?.denies).toBe(true)
    expect(lanes[2]?.words).toEqual(['denies: 1 hour'])
    expect(key).toEqual(['dot', 'band', 'denies', 'shared'])
    expect(shared).not.toBeNull()
  })

  test.each<{ what: string; told: Told[] }>([
    { what: 'figures conflict', told: [[lasts(60)], [lasts(90)]] },
    { what: 'one article gives a figure', told: [[lasts(60)], [open], 'silent'] },
    { what: 'one article gives two that conflict', told: [[lasts(60), lasts(90)], [lasts(60)]] },
  ])('finds nothing shared where $what', ({ told }) => {
    expect(draw(...told).shared).toBeNull()
  })

  test.each([
    { minutes: [90], labels: ['60 min', '75 min', '90 min', '105 min', '120 min'] },
    { minutes: [5, 12], labels: ['4 min', '6 min', '8 min', '10 min', '12 min'] },
    { minutes: [60, 200], labels: ['1 h', '2 h', '3 h', '4 h'] },
    { minutes: [90, 180], labels: ['90 min', '120 min', '150 min', '180 min'] },
    { minutes: [1440, 2880], labels: ['24 h', '30 h', '36 h', '42 h', '48 h'] },
    { minutes: [180, 240], labels: ['3 h', '3.5 h', '4 h'] },
    { minutes: [1440, 4320], labels: ['1 day', '2 days', '3 days'] },
    { minutes: [1440, 1440 * 365], labels: ['0 days', '100 days', '200 days', '300 days', '400 days'] },
  ])('counts $minutes minutes in $labels', ({ minutes, labels }) => {
    const { ticks, unit } = draw(...minutes.map((length) => [lasts(length)]))
    expect(ticks.map(({ label }) => label)).toEqual(labels)
    expect(unit).toBe('')
  })

  test('places marks along hours as along minutes', () => {
    const { lanes } = draw([lasts(180)], [lasts(240)])
    expect(lanes.map(({ marks }) => marks[0]?.from)).toEqual([8, 92])
  })

  test('draws spans as bands, which fade where they have no end', () => {
    const span = (value: object): Said => ({ value })
    const { lanes, ticks, shared } = draw(
      [span({ from: 60, to: 120, precision: 'exact' })],
      [span({ from: 60, precision: 'exact' })],
      [span({ to: 120, precision: 'exact' })],
    )
    expect(ticks.map(({ label }) => label)).toEqual(['0 min', '60 min', '120 min', '180 min'])
    expect(lanes.map(({ words }) => words)).toEqual([
      ['1 hour to 2 hours'],
      ['at least 1 hour'],
      ['at most 2 hours'],
    ])
    expect(lanes.flatMap(({ marks }) => marks).map(({ shape, fades }) => [shape, fades])).toEqual([
      ['band', 'none'],
      ['band', 'high'],
      ['band', 'low'],
    ])
    expect(shared).not.toBeNull()
  })

  test('keeps every mark between the ends of the line', () => {
    const said = fc.record({
      minutes: fc.integer({ min: 1, max: 1e7 }),
      precision: fc.constantFrom(...precisions),
    })
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), (values) => {
        const told = values.map(({ minutes, precision }) => [
          precision === 'unspecified' ? open : lasts(minutes, precision),
        ])
        const drawn = picture(subjectOf(told))
        for (const { from, to, figure } of drawn?.lanes.flatMap(({ marks }) => marks) ?? []) {
          expect(from).toBeGreaterThanOrEqual(8)
          expect(to).toBeLessThanOrEqual(92)
          expect(from <= figure! && figure! <= to).toBe(true)
        }
      }),
    )
  })
})
