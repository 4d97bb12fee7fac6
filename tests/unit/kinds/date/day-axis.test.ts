import { describe, expect, test } from 'vitest'
import { dayAxis, dayNumber } from '../../../../src/kinds/date/day-axis.ts'

const span = (first: string, last: string) => ({ low: dayNumber(first), high: dayNumber(last) })
const labels = (first: string, last: string) =>
  dayAxis(span(first, last)).ticks.map(({ above, label }) => `${above} ${label}`.trim())

describe('dayAxis', () => {
  test('has a tick a day, with its weekday, and names the month once', () => {
    const { unit, domain, ticks } = dayAxis(span('2025-02-10', '2025-02-13'))
    expect(unit).toBe('February 2025')
    expect(domain).toEqual(span('2025-02-10', '2025-02-13'))
    expect(ticks).toEqual([
      { at: 8, above: 'Mon', label: '10' },
      { at: 36, above: 'Tue', label: '11' },
      { at: 64, above: 'Wed', label: '12' },
      { at: 92, above: 'Thu', label: '13' },
    ])
  })

  test('names months beside days where there are two', () => {
    expect(dayAxis(span('2025-02-27', '2025-03-02')).unit).toBe('2025')
    expect(labels('2025-02-27', '2025-03-02')).toEqual(['Thu 27 Feb', 'Fri 28 Feb', 'Sat 1 Mar', 'Sun 2 Mar'])
  })

  test('names both years where there are two', () => {
    expect(dayAxis(span('2024-12-31', '2025-01-02')).unit).toBe('2024–2025')
  })

  test('labels every other day where there are many', () => {
    expect(labels('2025-02-10', '2025-02-16')).toEqual(['Mon 10', '', 'Wed 12', '', 'Fri 14', '', 'Sun 16'])
  })

  test('turns to months from sixteen days on', () => {
    expect(labels('2025-02-01', '2025-02-15')).toHaveLength(15)
    expect(labels('2025-02-01', '2025-02-16')).toEqual(['Feb 2025', 'Mar 2025'])
    expect(labels('2024-11-20', '2025-01-05')).toEqual(['Nov 2024', 'Dec 2024', 'Jan 2025', 'Feb 2025'])
  })

  test('ends with the first of the month behind the span, half a day before its noon', () => {
    const { domain, ticks, unit } = dayAxis(span('2025-02-01', '2025-03-31'))
    expect(domain).toEqual({ low: dayNumber('2025-02-01') - 0.5, high: dayNumber('2025-04-01') - 0.5 })
    expect(ticks.map(({ at }) => at)).toEqual([8, 47.86, 92])
    expect(unit).toBe('')
  })

  test('turns to years after four years of months', () => {
    expect(labels('2021-01-01', '2024-12-31').filter((label) => label !== '')).toEqual([
      'Jan 2021',
      'Nov 2021',
      'Sep 2022',
      'Jul 2023',
      'May 2024',
    ])
    expect(labels('2021-01-01', '2025-01-01')).toEqual(['2020', '2022', '2024', '2026'])
    const { domain, ticks, unit } = dayAxis(span('2021-01-01', '2025-01-01'))
    expect(domain).toEqual({ low: dayNumber('2020-01-01') - 0.5, high: dayNumber('2026-01-01') - 0.5 })
    expect(ticks.map(({ at }) => at)).toEqual([8, 36.01, 63.99, 92])
    expect(unit).toBe('')
  })

  test('draws years long ago', () => {
    expect(labels('0480-01-01', '0620-01-01')).toEqual(['450', '500', '550', '600', '650'])
    const { ticks } = dayAxis(span('0480-01-01', '0620-01-01'))
    expect(ticks.map(({ at }) => at)).toEqual([8, 29, 50, 71, 92])
  })
})
