import { z } from 'zod'
import { textSchema } from '../../schema/scalars.ts'
import { daysOf, partialDaySchema } from '../shared/calendar.ts'
import type { Interval } from '../shared/interval.ts'
import { timeOfDaySchema } from './time-of-day.ts'

const anchorWords = 'published, story or a day as YYYY-MM-DD'

/** How long the parts of an ISO day are at each precision. */
const lengths = { day: 10, month: 7, year: 4, unspecified: 0 } as const

/** The keys that a date fact has beside the shared ones. */
export const dateOptions = {
  event: textSchema
    .optional()
    .describe('What is dated, as it stands in a sentence: the return. Default: it.'),
}

/** The keys of a date fact: what is dated. */
export interface DateOptions {
  readonly event?: string | undefined
}

/** Accept a date. */
export const dateSchema = z
  .strictObject({
    on: partialDaySchema.nullable().default(null).describe('The day, month or year. Default: null.'),
    from: partialDaySchema
      .nullable()
      .default(null)
      .describe('The first day, month or year it may be. Null, the default, beside `to`: no first one.'),
    to: partialDaySchema
      .nullable()
      .default(null)
      .describe('The last day, month or year it may be. Null, the default, beside `from`: no last one.'),
    precision: z
      .enum(['day', 'month', 'year', 'unspecified'])
      .describe('How close the date is; unspecified where the article gives none.'),
    at: timeOfDaySchema
      .optional()
      .describe(
        'The time of day beside a day or alone: { clock: "21:00", zone: Europe/Moscow }, { part: dawn, precision: shortly-before }. A night that may be either of two days has from and to. Default: none is given.',
      ),
    as: textSchema
      .nullable()
      .default(null)
      .describe('The article’s words for it, such as yesterday. Default: null.'),
    anchor: z
      .union([z.enum(['published', 'story']), z.iso.date(anchorWords)], anchorWords)
      .nullable()
      .default(null)
      .describe(
        'What the words are counted from: the article’s day, the story’s, or another. Default: null, they need none.',
      ),
  })
  .superRefine((value, context) => {
    const { on, from, to, precision, as, anchor, at } = value
    const given = [on, from, to].filter((end) => end !== null)
    const complain = (path: keyof typeof value, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message })
    }
    if (on !== null && (from !== null || to !== null)) complain('on', 'either on, or from and to')
    if (precision === 'unspecified' ? given.length > 0 : given.length === 0) {
      complain('precision', 'on, from or to with precision day, month or year, or none with unspecified')
    } else if (given.some((end) => end.length !== lengths[precision])) {
      complain('precision', 'the precision that on, from and to are written with')
    }
    if (from !== null && to !== null && daysOf(from).low > daysOf(to).high) {
      complain('to', 'no earlier than from')
    }
    const isOpen = on === null && (from === null) !== (to === null)
    if (at !== undefined && (precision === 'month' || precision === 'year' || isOpen)) {
      complain('at', 'a time of day only beside on, or from and to, with precision: day, or with unspecified')
    }
    if (anchor !== null && (as === null || precision === 'unspecified')) {
      complain('anchor', 'an anchor only beside a date and its words in as')
    }
  })

/** A date or a span in which it lies, with the words that it was read from. */
export type DateValue = z.infer<typeof dateSchema>

/**
 * Tell which days a date takes in.
 *
 * @returns The first and last ISO day for comparing, open ends being the ends of ISO’s calendar; null for no date.
 */
export function dateInterval({ on, from, to, precision }: DateValue): Interval<string> | null {
  if (precision === 'unspecified') return null
  return { low: daysOf(on ?? from ?? '0000').low, high: daysOf(on ?? to ?? '9999').high }
}
