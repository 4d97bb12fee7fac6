import { phraseDay } from '../shared/calendar.ts'
import { plainNouns } from '../shared/nouns.ts'
import { quoted } from '../words.ts'
import type { AnswerNouns } from '../kind.ts'
import type { DateValue } from './schema.ts'

export function phrase(value: DateValue): string {
  const { as, precision } = value
  if (as === null) return phraseDays(value)
  return precision === 'unspecified' ? quoted(as) : `${phraseDays(value)} (${quoted(as)})`
}

/** Put a date in words without those of its article. */
export function phraseDays({ on, from, to }: DateValue): string {
  if (on !== null) return phraseDay(on)
  if (from !== null && to !== null) {
    return from === to ? phraseDay(from) : `${phraseDay(from)} to ${phraseDay(to)}`
  }
  if (from !== null) return `${phraseDay(from)} or later`
  return to === null ? 'no date' : `${phraseDay(to)} or earlier`
}

export const nouns: AnswerNouns<DateValue> = {
  ...plainNouns,
  object: 'a date',
  noun: 'date',
  isOpen: ({ precision }) => precision === 'unspecified',
  common: (values) => values.map(bare).find(({ on, precision }) => on && precision === 'day') ?? null,
  bare,
}

function bare(value: DateValue): DateValue {
  return value.precision === 'unspecified' ? value : { ...value, as: null, anchor: null }
}
