import { addDays, phraseDay } from '../shared/calendar.ts'
import { briefest, quotedBriefly, saysOnly, verb } from '../shared/wording.ts'
import { quoted } from '../../text/phrasing.ts'
import type { Hedge, KindContext, Subject } from '../context.ts'
import type { DateValue } from './schema.ts'
import { briefTime, phraseTime, phraseZone } from './time-of-day.ts'

export function phrase(value: DateValue): string {
  const { as, precision, at } = value
  if (as === null) return phraseDays(value)
  if (precision === 'unspecified' && at === undefined) return quoted(as)
  return `${bareDays(value)} (${[...zoneWords(value), quoted(as)].join(', ')})`
}

/** Put a date in words without those of its article. */
export function phraseDays(value: DateValue): string {
  const [zone] = zoneWords(value)
  return zone === undefined ? bareDays(value) : `${bareDays(value)} (${zone})`
}

function zoneWords({ at }: DateValue): string[] {
  return at?.zone === undefined || at.zone === null ? [] : [phraseZone(at.zone)]
}

/** Put a date in words without its time zone. */
function bareDays(value: DateValue): string {
  const { on, from, to, at } = value
  if (isOneNight(value)) return `the night of ${nightDays(from!, to!)}`
  const time = at === undefined ? '' : phraseTime(at)
  if (on === null && from === null && to === null) return time === '' ? 'no date' : time
  if (from !== null && to !== null && from !== to) {
    return `${phraseDay(from)} to ${phraseDay(to)}${time === '' ? '' : `, ${time}`}`
  }
  if (on === null && to === null) return `${phraseDay(from!)} or later`
  if (on === null && from === null) return `${phraseDay(to!)} or earlier`
  return `${phraseDay(on ?? from!)}${time === '' ? '' : ` ${time}`}`
}

/** Tell a date that is the night between two days. */
function isOneNight({ from, to, at }: DateValue): boolean {
  if (from === null || to === null || at?.part !== 'night' || at.precision !== 'exact') return false
  return addDays(from, 1) === to
}

/** Write two days that follow each other with the month and the year only once where they share them. */
function nightDays(from: string, to: string): string {
  const [first, last] = [phraseDay(from), phraseDay(to)]
  if (from.slice(0, 7) === to.slice(0, 7)) return `${first.split(' ')[0]!} to ${last}`
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${first.replace(/ \d{4}$/, '')} to ${last}`
    : `${first} to ${last}`
}

/** Put a date as a sentence about its story does, which leaves out the story’s own year. */
export function daysInStory(value: DateValue, { year }: KindContext): string {
  const days = phraseDays(value)
  return year === undefined || value.precision !== 'day' ? days : days.replaceAll(` ${year}`, '')
}

/** Put a date as it stands behind “it was”: “on 12 February at 9 pm”, “shortly before dawn”. */
export function whenInStory(value: DateValue, context: KindContext): string {
  return `${value.precision === 'unspecified' && value.at !== undefined ? '' : 'on '}${daysInStory(value, context)}`
}

export function predicate(value: DateValue, context: KindContext, subject: Subject, hedge?: Hedge): string {
  const { on, from, to, precision, as, at } = value
  const event = context.event ?? 'it'
  if (precision === 'unspecified') {
    if (at !== undefined) {
      return hedge === 'expected'
        ? `${verb(subject, 'expects', 'expect')} ${event} ${phraseDays(value)}`
        : `${verb(subject, 'says', 'say')} ${event} was ${hedge === undefined ? '' : 'possibly '}${phraseDays(value)}`
    }
    return as === null ? `${verb(subject, 'gives', 'give')} no date` : saysOnly(subject, quoted(as))
  }
  const [dates, days] = [verb(subject, 'dates', 'date'), daysInStory(value, context)]
  const isNight = isOneNight(value)
  const isSpan = on === null && from !== null && to !== null && from !== to && !isNight
  const when = isSpan ? `between ${days.replace(' to ', ' and ')}` : days
  if (hedge === 'expected') {
    const preposition = isSpan ? '' : precision === 'day' && !isNight ? 'on ' : 'in '
    return `${verb(subject, 'expects', 'expect')} ${event} ${preposition}${when}`
  }
  return `${dates} ${event} ${hedge === undefined ? '' : 'possibly '}${isSpan ? '' : 'to '}${when}`
}

export function brief({ on, from, to, precision, as, at }: DateValue, context: KindContext): string {
  const time = at === undefined ? null : briefTime(at)
  if (precision === 'unspecified') return time ?? (as === null ? 'no date' : quotedBriefly(as))
  const [first, last] = [on ?? from, on ?? to].map((day) => day && briefDay(day))
  if (!first) return `by ${last!}`
  if (!last) return `from ${first}`
  const days = briefDays(first, last, precision === 'day' ? context.year : undefined)
  if (time === null) return days
  // A cell that has no room for both keeps the day, which other cells are read beside.
  return briefest(`${days}, ${time}`, `${days.replace(/ \d{4}$/, '')}, ${time}`, days)
}

function briefDays(first: string, last: string, storyYear: string | undefined): string {
  if (first === last) return storyYear === undefined ? first : first.replace(` ${storyYear}`, '')
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
