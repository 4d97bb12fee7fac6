import { describe, expect, test } from 'vitest'
import { picture } from '../../../../src/kinds/date/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { Said, Told } from '../shared/pictures/subject-of.ts'

const dated = (value: Readonly<Record<string, string>>, more: Omit<Said, 'value'> = {}): Said => ({
  value: { on: null, from: null, to: null, precision: 'day', as: null, anchor: null, ...value },
  ...more,
})
const draw = (...told: Told[]) => picture(subjectOf(told))!
const marksOf = (...told: Told[]) =>
  draw(...told).lanes.map(({ marks }) => marks.map(({ from, to }) => [from, to]))

describe('the picture of date', () => {
  test('draws a strip from the day before the first to the day after the last, a dot a day', () => {
    const picture = draw(
      [dated({ on: '2025-02-11', as: 'yesterday' })],
      [
        dated({ on: '2025-02-12' }),
        dated({ on: '2025-02-11' }),
        dated({ on: '2025-02-11', as: 'on Tuesday' }),
      ],
      [dated({ precision: 'unspecified', as: 'lately' })],
      'silent',
    )
    expect(picture.unit).toBe('February 2025')
    expect(picture.ticks.map(({ label }) => label)).toEqual(['10', '11', '12', '13'])
    expect(picture.lanes.map(({ marks }) => marks.map(({ from }) => from))).toEqual([[36], [36, 64], [], []])
    expect(picture.lanes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1])
    expect(picture.lanes.map(({ words }) => words)).toEqual([
      ['11 February 2025'],
      ['11 February 2025', '12 February 2025'],
      [],
      [],
    ])
    expect(picture.lanes.map(({ instead }) => instead?.words)).toEqual([
      undefined,
      undefined,
      '“lately”',
      'silent',
    ])
    expect(picture.key).toEqual(['day'])
    expect(picture.shared).toBeNull()
  })

  test('draws a time of day as its day, and says it', () => {
    const at = { clock: '21:00', precision: 'exact', zone: 'Europe/Moscow' }
    const day = { on: null, from: null, to: null, precision: 'day', as: null, anchor: null, at }
    const timed: Said = { value: { ...day, on: '2025-02-11' } }
    const alone: Said = { value: { ...day, precision: 'unspecified' } }
    const { lanes } = draw([timed], [dated({ on: '2025-02-11' })], [alone])
    expect(lanes[0]?.marks).toEqual(lanes[1]?.marks)
    expect(lanes[0]?.words).toEqual(['11 February 2025 at 9 pm (Moscow time)'])
    expect(lanes[2]?.instead?.words).toBe('at 9 pm (Moscow time)')
  })

  test('says how a date is hedged or denied', () => {
    const { lanes, key } = draw(
      [dated({ on: '2025-02-11' }, { hedge: 'reported' })],
      [dated({ on: '2025-02-11' }, { denies: true })],
    )
    expect(lanes.map(({ words }) => words)).toEqual([
      ['11 February 2025 (reported)'],
      ['denies: 11 February 2025'],
    ])
    expect(key).toEqual(['day', 'denies'])
  })

  test('draws a stretch as a band over whole days', () => {
    const picture = draw([dated({ from: '2025-02-11', to: '2025-02-12' })], [dated({ on: '2025-02-12' })])
    expect(picture.lanes[0]?.marks[0]).toMatchObject({
      shape: 'band',
      from: 22,
      to: 78,
      figure: null,
      fades: 'none',
    })
    expect(picture.shared).toEqual({ from: 64, to: 64 })
    expect(picture.key).toEqual(['day', 'span', 'shared'])
  })

  test('lets open ends run to the end of the strip and fade', () => {
    const { lanes, key } = draw([dated({ from: '2025-02-11' })], [dated({ to: '2025-02-11' })])
    expect(key).toEqual(['span', 'shared'])
    expect(lanes.map(({ marks: [mark] }) => [mark?.from, mark?.to, mark?.fades])).toEqual([
      [43, 92, 'high'],
      [8, 57, 'low'],
    ])
  })

  test('gives open ends more room beside a long stretch', () => {
    const [[band = []] = []] = marksOf([dated({ from: '2025-02-01' })], [dated({ on: '2025-02-09' })])
    // A day before, nine days, and half a week behind them.
    expect(band[0]).toBeCloseTo(8 + (0.5 / 12) * 84, 1)
    const [[wide = []] = []] = marksOf([dated({ from: '2025-02-01' })], [dated({ on: '2025-02-25' })])
    // Six days behind twenty-five make it months.
    expect(wide[1]).toBe(92)
  })

  test('has words for all answers that no mark draws', () => {
    const undated = (as: string) => dated({ precision: 'unspecified', as })
    const { lanes, shape } = draw([dated({ on: '2025-02-11' })], [undated('lately'), undated('soon')])
    expect(shape).toBe('line')
    expect(lanes[1]?.instead).toEqual({ words: '“lately”; “soon”', absence: null })
  })

  test('has no key to a dot where there is none', () => {
    const band = dated({ from: '2025-02-11', to: '2025-02-12' })
    expect(draw([band], [band]).key).toEqual(['span', 'shared'])
  })

  test('draws a month as wide as it is', () => {
    // Twenty-eight days between 31 January and 1 March: the strip runs over the months from January to March.
    const [[february = []] = []] = marksOf([dated({ on: '2025-02', precision: 'month' })], 'silent')
    expect(february[0]).toBeCloseTo(8 + (31 / 90) * 84, 1)
    expect(february[1]).toBeCloseTo(8 + (59 / 90) * 84, 1)
  })

  test('draws years', () => {
    const { ticks } = draw(
      [dated({ on: '2014', precision: 'year' })],
      [dated({ on: '2025', precision: 'year' })],
    )
    expect(ticks.map(({ label }) => label)).toEqual(['2010', '2015', '2020', '2025', '2030'])
  })

  test('is no picture where nobody gives a date', () => {
    expect(picture(subjectOf([[dated({ precision: 'unspecified' })], 'silent']))).toBeNull()
  })
})
