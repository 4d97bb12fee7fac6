import { z } from 'zod'
import type { Interval } from '../shared/interval.ts'

const partsOfDay = ['night', 'dawn', 'morning', 'afternoon', 'dusk', 'evening'] as const
const timePrecisions = ['exact', 'about', 'shortly-before', 'before', 'after', 'shortly-after'] as const

const clockWords = 'a clock time from "00:00" to "23:59"'
const zoneWords = 'a time zone such as Europe/Moscow or "+03:00", or local'

/** Accept a time of day. */
export const timeOfDaySchema = z
  .strictObject({
    clock: z
      .string(clockWords)
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, clockWords)
      .optional()
      .describe(
        'The clock time, such as "21:00"; noon is "12:00", midnight "00:00". Default: the part of the day stands for it.',
      ),
    part: z
      .enum(partsOfDay)
      .optional()
      .describe('The part of the day where the article gives no clock time, such as dawn. Default: none.'),
    precision: z
      .enum(timePrecisions)
      .default('exact')
      .describe(
        'exact: at it or in it; about: around it; before and after: earlier or later on that day; shortly-before and shortly-after: not by much. Default: exact.',
      ),
    zone: z
      .string(zoneWords)
      .regex(/^(?:local|UTC|[+-](?:0\d|1[0-4]):[0-5]\d|[A-Z]\w*(?:\/[\w+-]+)+)$/, {
        error: zoneWords,
        abort: true,
      })
      .refine((zone) => zone === 'local' || isZone(zone), zoneWords)
      .nullable()
      .default(null)
      .describe(
        'The time zone: Europe/Moscow, "+03:00", or local for the place’s own where that is plain. Null, the default: unknown.',
      ),
  })
  .superRefine(({ clock, part }, context) => {
    if ((clock === undefined) === (part === undefined)) {
      context.addIssue({ code: 'custom', path: ['clock'], message: 'either clock or part' })
    }
  })

/** A time of day as an article gives it. */
export type TimeOfDay = z.infer<typeof timeOfDaySchema>

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

const minutesInHour = 60
/** Minutes in a day. */
export const minutesInDay = 24 * minutesInHour

// “Around nine” isn’t a quarter past eight, but may well be half past.
const roundClock = minutesInHour / 2
// “Shortly before nine” may be any time since eight: more is no short time.
const shortOfClock = minutesInHour
// What is around, or shortly off, something as long as a morning is looser still.
const roundPart = minutesInHour
const shortOfPart = 2 * minutesInHour

// Where parts of the day begin and end differs with the season, the latitude and the language, so they are wide and overlap: what
// some reader could call evening is no contradiction to “in the evening”.
const hoursOfParts: Readonly<Record<(typeof partsOfDay)[number], readonly (readonly [number, number])[]>> = {
  // The night of a day may be the one that it begins in or the one that it ends in; winter’s begins at six.
  night: [
    [-6, 7],
    [18, 31],
  ],
  // In June light comes at three, in December at eight.
  dawn: [[3, 9]],
  // “One in the morning” is early, but said.
  morning: [[0, 12.5]],
  // Noon is its beginning, and some call seven o’clock in summer late afternoon.
  afternoon: [[12, 19]],
  // Dusk in a northern winter begins at three.
  dusk: [[15, 23]],
  // Some say evening from five on, some late afternoon, and in the evening it stays until midnight.
  evening: [[16, 24]],
}

/**
 * Tell when on its day a time of day may be.
 *
 * @returns Stretches in minutes from the day’s beginning; those of a night reach into the days around.
 */
export function stretchesOf({ clock, part, precision }: TimeOfDay): Interval<number>[] {
  const minute = clock === undefined ? null : minuteOf(clock)
  const stretches =
    minute === null
      ? hoursOfParts[part!].map(([low, high]) => ({ low: low * minutesInHour, high: high * minutesInHour }))
      : [{ low: minute, high: minute }]
  const [round, short] = minute === null ? [roundPart, shortOfPart] : [roundClock, shortOfClock]
  return stretches.map(({ low, high }) => {
    if (precision === 'about') return { low: low - round, high: high + round }
    if (precision === 'shortly-before') return { low: low - short, high }
    if (precision === 'shortly-after') return { low, high: high + short }
    if (precision === 'before') return { low: Math.min(0, low), high }
    if (precision === 'after') return { low, high: Math.max(minutesInDay, high) }
    return { low, high }
  })
}

/** Give the minutes from a day’s beginning to a clock time. */
export function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return hours! * minutesInHour + minutes!
}

/** Write minutes from a day’s beginning as a clock time. */
export function clockOf(minute: number): string {
  return [Math.floor(minute / minutesInHour), minute % minutesInHour]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/** Write how many minutes a time zone is ahead of universal time as a zone: “+03:00”. */
export function writeOffset(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${clockOf(Math.abs(offset))}`
}

/**
 * Tell how far a time zone is ahead of universal time.
 *
 * @param zone - A zone of a time of day.
 * @param day - The ISO day: summer time changes some zones.
 * @param minute - Minutes from the day’s beginning, in the zone.
 * @returns Minutes; null where the zone isn’t known.
 */
export function zoneOffset(zone: string | null, day: string, minute: number): number | null {
  if (zone === null || zone === 'local') return null
  const asUniversal = Date.parse(day) + minute * 60_000
  const roughly = offsetAt(zone, asUniversal)
  return offsetAt(zone, asUniversal - roughly * 60_000)
}

function offsetAt(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')!.value
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [null, '+', '0', '0']
  return (sign === '-' ? -1 : 1) * (Number(hours) * minutesInHour + Number(minutes))
}

/** Put a time of day as it stands behind a day: “at 9 pm”, “shortly before dawn”, “in the evening”. */
export function phraseTime({ clock, part, precision }: TimeOfDay): string {
  const what = clock === undefined ? part! : phraseClock(clock)
  if (precision !== 'exact') {
    const before = precision === 'about' ? 'around' : precision.replace('-', ' ')
    return `${before} ${clock === undefined ? withArticle(part!) : what}`
  }
  if (clock !== undefined) return `at ${what}`
  return ['morning', 'afternoon', 'evening'].includes(what) ? `in the ${what}` : `at ${what}`
}

function withArticle(part: NonNullable<TimeOfDay['part']>): string {
  return part === 'dawn' || part === 'dusk' ? part : `the ${part}`
}

/** Put a time of day in short: “≈ 9 pm”, “just before dawn”, “evening”. */
export function briefTime({ clock, part, precision }: TimeOfDay): string {
  const what = clock === undefined ? part! : phraseClock(clock)
  if (precision === 'exact') return what
  return precision === 'about' ? `≈ ${what}` : `${precision.replace('shortly-', 'just ')} ${what}`
}

/** Write a clock time as running text does: “9 pm”, “9:30 am”, “12 noon”. */
function phraseClock(clock: string): string {
  if (clock === '12:00') return '12 noon'
  if (clock === '00:00') return '12 midnight'
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const minute = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 || 12}${minute} ${hours < 12 ? 'am' : 'pm'}`
}

/** Name a time zone in words: “Moscow time”, “UTC+3”, “local time”. */
export function phraseZone(zone: string): string {
  if (zone === 'UTC') return zone
  if (/^[+-]/.test(zone))
    return `UTC${zone.replace(/^([+-])0/, '$1').replace(/:00$/, '')}`.replace(/[+-]0$/, '')
  return `${zone.split('/').at(-1)!.replaceAll('_', ' ')} time`
}
