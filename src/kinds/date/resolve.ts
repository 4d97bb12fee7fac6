import { addDays, phraseDay, weekdayOf } from '../shared/calendar.ts'
import { within } from '../shared/interval.ts'
import { quoted } from '../../text/phrasing.ts'
import { dateInterval } from './schema.ts'
import type { DateValue } from './schema.ts'

/** The days that an article’s words can be counted from. */
export interface Anchors {
  /** The ISO day of the article, or null where it isn’t known. */
  readonly published: string | null
  /** The ISO day of the story. */
  readonly story: string
}

/**
 * Check that the words in `as`, counted from their anchor, name the date that the value gives. A weekday may be the
 * nearest one either way. Words that code can’t resolve (“a month later”) are left to the curator.
 *
 * @param anchors - The days to count from.
 * @returns What is wrong, as a clause without a full stop, or null where nothing is.
 */
export function checkResolution(value: DateValue, anchors: Anchors): string | null {
  const { as, anchor } = value
  const days = dateInterval(value)
  if (as === null || anchor === null || days === null) return null

  const from = anchor === 'published' || anchor === 'story' ? anchors[anchor] : anchor
  if (from === null) return `${quoted(as)} is counted from the article’s own day, which isn’t known`

  const resolved = new Set([resolveDay(as, from, 'past'), resolveDay(as, from, 'future')])
  const candidates = [...resolved].filter((day) => day !== null)
  return candidates.length === 0 || candidates.some((day) => within({ low: day, high: day }, days))
    ? null
    : `${quoted(as)} counted from ${phraseDay(from)} is ${candidates.map(phraseDay).join(' or ')}`
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Words that name a day by its distance from the anchor; longer phrases stand before what they contain. */
const offsets: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/\bday before yesterday\b/, -2],
  [/\bday after tomorrow\b/, 2],
  [/\b(?:yesterday|last night)\b/, -1],
  [/\btomorrow\b/, 1],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/, 0],
]

/**
 * Resolve words such as “yesterday”, “last night” or “Wednesday evening” to a day.
 *
 * A weekday is the nearest one in the direction asked, the anchor included. “Last Friday” and “next Friday” stay
 * unresolved, as do two weekdays at once: readers differ on the former and the latter name no single day.
 *
 * @param words - The article’s words, any case.
 * @param anchor - The ISO day that the words are counted from.
 * @param direction - Where to look for a weekday.
 * @returns The ISO day, or null where the words name none that code can tell.
 */
export function resolveDay(words: string, anchor: string, direction: 'past' | 'future'): string | null {
  const lower = words.toLowerCase()
  const offset = offsets.find(([pattern]) => pattern.test(lower))
  if (offset) return addDays(anchor, offset[1])

  const named = weekdays.filter((weekday) => new RegExp(`\\b${weekday}\\b`).test(lower))
  const [weekday] = named
  if (weekday === undefined || named.length > 1 || /\b(?:last|next) [a-z]+day\b/.test(lower)) return null

  const ahead = (weekdays.indexOf(weekday) - weekdayOf(anchor) + weekdays.length) % weekdays.length
  const behind = (ahead - weekdays.length) % weekdays.length
  return addDays(anchor, direction === 'future' ? ahead : behind)
}
