import { z } from 'zod'
import { daySchema } from '../../schema/scalars.ts'
import type { Interval } from './interval.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const partialDayForm = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const partialDayWords = 'a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY, in quotation marks'

/** Accept a day, a month or a year as ISO 8601 writes it. A bare year needs quotation marks, or YAML reads a number. */
export const partialDaySchema = z
  .string(partialDayWords)
  .regex(partialDayForm, { error: partialDayWords, abort: true })
  .refine(isPartialDay, 'a day, a month or a year that the calendar has')

/** Tell whether a text is a day, a month or a year of the calendar as ISO 8601 writes it. */
export function isPartialDay(text: string): boolean {
  return partialDayForm.test(text) && daySchema.safeParse(firstDayOf(text)).success
}

/**
 * Tell which days a day, a month or a year takes in.
 *
 * @param partialDay - `2025-02-11`, `2025-02` or `2025`.
 * @returns Its first and its last day.
 */
export function daysOf(partialDay: string): Interval<string> {
  return { low: firstDayOf(partialDay), high: lastDayOf(partialDay) }
}

function firstDayOf(partialDay: string): string {
  return partialDay + '-01-01'.slice(partialDay.length - '2025'.length)
}

function lastDayOf(partialDay: string): string {
  const [, month, day] = partialDay.split('-')
  if (day !== undefined) return partialDay
  if (month === undefined) return `${partialDay}-12-31`
  const last = new Date(`${partialDay}-01`)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return isoDay(last)
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/**
 * Write a day, a month or a year in words, the same on every machine: “11 February 2025”.
 *
 * @param partialDay - `2025-02-11`, `2025-02` or `2025`.
 */
export function phraseDay(partialDay: string): string {
  const [year, month, day] = partialDay.split('-')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/**
 * Count days on from a day.
 *
 * @param day - An ISO day.
 * @param count - How many days on; negative for back.
 * @returns The ISO day reached.
 */
export function addDays(day: string, count: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + count)
  return isoDay(date)
}

/**
 * Tell a day’s place in its week.
 *
 * @param day - An ISO day.
 * @returns 0 for Sunday to 6 for Saturday.
 */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay()
}
