import { across, distance } from '../shared/patterns/sentence.ts'
import type { Reading, Sentence, TimeInText } from '../shared/patterns/sentence.ts'
import type { DateValue } from './schema.ts'
import type { TimeOfDay } from './time-of-day.ts'

// “On Tuesday, shortly before dawn”, “at 9 p.m. (Moscow time) on Tuesday”: a time farther from a day belongs to something else.
const nearTime = 16

/**
 * Find dates, with the time of day beside each; the closest to a cue word first. Where the sentence has cue words and no date, it may
 * give a time of day alone, or nothing.
 */
export function suggest({ text, days, times, cues }: Sentence): readonly Reading<DateValue>[] {
  const none = { on: null, from: null, to: null, as: null, anchor: null }
  // “Since 2021” tells when something else began.
  const dates = days.filter(
    ({ start }) => !/\b(?:since|until|from|before|after) $/i.test(text.slice(0, start)),
  )
  if (dates.length === 0) {
    if (times.length === 0) {
      return cues.map((cue) => ({ ...cue, value: { ...none, precision: 'unspecified' }, weight: 1 }))
    }
    return times.map((time) => ({
      start: time.start,
      end: time.end,
      value: { ...none, precision: 'unspecified', at: timeOfDay(time) },
      // Beside a sentence with cue words, “It was 9.40 p.m.” may answer; alone it hints at most.
      weight: cues.length > 0 ? 2 : 1,
    }))
  }
  return dates.map((date) => {
    const { on, precision, anchor } = date
    const as = anchor === null ? null : text.slice(date.start, date.end)
    const [time] = times
      .filter((candidate) => precision === 'day' && distance(candidate, date) <= nearTime)
      .toSorted((a, b) => distance(a, date) - distance(b, date))
    const value = { ...none, on, precision, as, anchor, ...(time && { at: timeOfDay(time) }) }
    return { ...across(time === undefined ? [date] : [date, time]), value, weight: 3 }
  })
}

function timeOfDay({ at, precision, zone }: TimeInText): TimeOfDay {
  return { ...at, precision, zone } as TimeOfDay
}
