import { phraseDay } from '../shared/calendar.ts'
import { briefest, quotedBriefly, saysOnly, verb } from '../shared/wording.ts'
import { quoted } from '../../text/phrasing.ts'
import type { Hedge, KindContext, Subject } from '../context.ts'
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

/** Put a date as a sentence about its story does, which leaves out the story’s own year. */
export function daysInStory(value: DateValue, { year }: KindContext): string {
  const days = phraseDays(value)
  return year === undefined || value.precision !== 'day' ? days : days.replaceAll(` ${year}`, '')
}

export function predicate(value: DateValue, context: KindContext, subject: Subject, hedge?: Hedge): string {
  const { on, from, to, precision, as } = value
  if (precision === 'unspecified') {
    return as === null ? `${verb(subject, 'gives', 'give')} no date` : saysOnly(subject, quoted(as))
  }
  const [dates, days] = [verb(subject, 'dates', 'date'), daysInStory(value, context)]
  const event = context.event ?? 'it'
  const isSpan = on === null && from !== null && to !== null && from !== to
  const when = isSpan ? `between ${days.replace(' to ', ' and ')}` : days
  if (hedge === 'expected') {
    const preposition = isSpan ? '' : precision === 'day' ? 'on ' : 'in '
    return `${verb(subject, 'expects', 'expect')} ${event} ${preposition}${when}`
  }
  return `${dates} ${event} ${hedge === undefined ? '' : 'possibly '}${isSpan ? '' : 'to '}${when}`
}

export function brief({ on, from, to, precision, as }: DateValue, { year: storyYear }: KindContext): string {
  if (precision === 'unspecified') return as === null ? 'no date' : quotedBriefly(as)
  const [first, last] = [on ?? from, on ?? to].map((day) => day && briefDay(day))
  if (!first) return `by ${last!}`
  if (!last) return `from ${first}`
  if (first === last)
    return storyYear === undefined || precision !== 'day' ? first : first.replace(` ${storyYear}`, '')
  const year = / \d{4}$/
  const isOneYear = year.exec(first)?.[0] === year.exec(last)?.[0]
  return isOneYear
    ? `${first.replace(year, '')} – ${last}`
    : briefest(`${first} – ${last}`, `${first}–${last}`)
}

/** Write a day, a month or a year in short: “12 Feb 2025”. */
function briefDay(day: string): string {
  return phraseDay(day).replace(/([A-Z][a-z]{2})[a-z]+/, '$1')
}
