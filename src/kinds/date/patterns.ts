import type { Reading, Sentence } from '../shared/patterns/sentence.ts'
import type { DateValue } from './schema.ts'

/** Find dates; the closest to a cue word first. Where the sentence has cue words and no date, the article may give none. */
export function suggest({ text, days, cues }: Sentence): readonly Reading<DateValue>[] {
  const none = { on: null, from: null, to: null, as: null, anchor: null }
  // “Since 2021” tells when something else began.
  const dates = days.filter(
    ({ start }) => !/\b(?:since|until|from|before|after) $/i.test(text.slice(0, start)),
  )
  if (dates.length === 0) {
    return cues.map((cue) => ({ ...cue, value: { ...none, precision: 'unspecified' }, weight: 1 }))
  }
  return dates.map(({ start, end, on, precision, anchor }) => {
    const as = anchor === null ? null : text.slice(start, end)
    return { start, end, value: { ...none, on, precision, as, anchor }, weight: 3 }
  })
}
