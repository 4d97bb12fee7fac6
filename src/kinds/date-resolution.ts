import { phraseDay } from './calendar.ts'
import { dateInterval } from './date.ts'
import { within } from './interval.ts'
import { resolveDay } from './resolve-day.ts'
import { quoted } from './words.ts'
import type { DateValue } from './date.ts'

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
 * @param value - A valid date.
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
