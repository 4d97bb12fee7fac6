import { phraseDay, weekdayOf } from '../shared/calendar.ts'
import { axisOver, decimalSteps, placeAlong } from '../shared/pictures/scale.ts'
import type { Interval } from '../shared/interval.ts'
import type { Tick } from '../shared/pictures/picture.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const millisecondsInDay = 24 * 60 * 60 * 1000

// More days than these are too thin to tell apart on a phone.
const mostDays = 15
// Up to four years months tell more than years do.
const mostMonths = 48
// Five labels fit a phone’s width side by side.
const mostLabels = 5

/** A line of days. */
export interface DayAxis {
  /** Day numbers; a day takes up half a unit each side of its number. */
  readonly domain: Interval<number>
  readonly ticks: readonly Tick[]
  /** The month and year, or year, that all ticks belong to; empty where their labels say it. */
  readonly unit: string
}

/**
 * Number a day, counting from 1 January 1970.
 *
 * @param day - An ISO day.
 */
export function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsInDay
}

/**
 * Lay ticks along a span of days: days where they are few, else months, else years.
 *
 * @param span - Day numbers of the first and the last day to show.
 */
export function dayAxis(span: Interval<number>): DayAxis {
  if (span.high - span.low < mostDays) return axisOfDays(span)
  const firstMonth = monthNumber(span.low)
  const months = monthNumber(span.high) + 1 - firstMonth
  return months <= mostMonths ? axisOfMonths(firstMonth, months) : axisOfYears(span)
}

function axisOfDays({ low, high }: Interval<number>): DayAxis {
  const place = placeAlong({ low, high })
  const days = Array.from({ length: high - low + 1 }, (_, count) => low + count)
  const isLabelled = every(days.length)
  const months = new Set(days.map((day) => isoDay(day).slice(0, '2025-02'.length)))
  const years = new Set(days.map((day) => isoDay(day).slice(0, '2025'.length)))
  const [unit] = months.size === 1 ? months : years
  const ticks = days.map((day, index) => {
    const [date = '', month = ''] = phraseDay(isoDay(day)).split(' ')
    return isLabelled(index)
      ? {
          at: place(day),
          label: months.size === 1 ? date : `${date} ${month.slice(0, 3)}`,
          above: weekdays[weekdayOf(isoDay(day))]!,
        }
      : { at: place(day), label: '', above: '' }
  })
  return { domain: { low, high }, ticks, unit: years.size === 1 ? phraseDay(unit!) : [...years].join('–') }
}

function axisOfMonths(first: number, count: number): DayAxis {
  const starts = Array.from({ length: count + 1 }, (_, index) => isoMonth(first + index))
  const domain = { low: dayNumber(starts[0]!) - 0.5, high: dayNumber(starts.at(-1)!) - 0.5 }
  const place = placeAlong(domain)
  const isLabelled = every(starts.length)
  const ticks = starts.map((start, index) => {
    const [month = '', year = ''] = phraseDay(start).split(' ')
    return {
      at: place(dayNumber(start) - 0.5),
      label: isLabelled(index) ? year : '',
      above: isLabelled(index) ? month.slice(0, 3) : '',
    }
  })
  return { domain, ticks, unit: '' }
}

function axisOfYears({ low, high }: Interval<number>): DayAxis {
  const [first, last] = [Number(isoDay(low).slice(0, 4)), Number(isoDay(high).slice(0, 4)) + 1]
  const axis = axisOver({ low: first, high: last }, decimalSteps(last, 1))
  const startOf = (year: number): number => dayNumber(String(year).padStart(4, '0')) - 0.5
  const domain = { low: startOf(axis.domain.low), high: startOf(axis.domain.high) }
  const place = placeAlong(domain)
  return {
    domain,
    ticks: axis.ticks.map((year) => ({ at: place(startOf(year)), label: String(year), above: '' })),
    unit: '',
  }
}

/** Choose which of some ticks have labels: as many as fit, evenly, beginning with the first. */
function every(count: number): (index: number) => boolean {
  const step = Math.ceil(count / mostLabels)
  return (index) => index % step === 0
}

function isoDay(day: number): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** Number a day’s month, counting from January of the year 0. */
function monthNumber(day: number): number {
  const date = new Date(day * millisecondsInDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function isoMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
