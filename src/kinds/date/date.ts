import { foldSpelling } from '../../text/fold.ts'
import { quoted } from '../../text/phrasing.ts'
import type { KindContext } from '../context.ts'
import type { Kind } from '../kind.ts'
import { mirroring } from '../relation.ts'
import { addDays, daysOf } from '../shared/calendar.ts'
import { intersection } from '../shared/interval.ts'
import { plainTelling, verb } from '../shared/wording.ts'
import { brief, daysInStory, phrase, phraseDays, predicate, whenInStory } from './phrase.ts'
import { picture } from './picture.ts'
import { differ } from './relate.ts'
import { dateInterval, dateOptions, dateSchema } from './schema.ts'
import type { DateOptions, DateValue } from './schema.ts'
import { suggest } from './patterns.ts'
import { clockOf, minuteOf, minutesInDay, stretchesOf, writeOffset, zoneOffset } from './time-of-day.ts'
import type { TimeOfDay } from './time-of-day.ts'

/** When something happened or will. */
export const date: Kind<DateValue, DateOptions> = {
  id: 'date',
  description:
    'When something happened or will: a day, with a time of day where the article gives one, a month, a year, or a span.',
  options: dateOptions,
  schema: () => dateSchema,
  example: () => ({ on: '2031-02-12', precision: 'day' }),
  people: () => [],
  normalise,
  relate: mirroring({ normalise, same, differ }),
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling: {
    ...plainTelling,
    nouns: 'answers',
    isOpen: ({ precision, at }) => precision === 'unspecified' && at === undefined,
    alike: (values) => {
      const [first] = values
      const form = formOf(first!)
      return values.every((value) => formOf(value) === form) ? bare(first!) : null
    },
    alikeInPart,
    added: (value, shared, context) =>
      dateInterval(shared) !== null || dateInterval(value) === null
        ? null
        : `the date, ${daysInStory({ ...value, at: undefined }, context)}`,
    denial: (value, context, subject) =>
      `${verb(subject, 'says', 'say')} ${context.event ?? 'it'} was ${value === null ? 'never' : `not ${whenInStory(value, context)}`}`,
    scale: (value) => {
      const days = dateInterval(value)
      if (days === null) return null
      const minute = value.at === undefined ? 0 : stretchesOf(value.at).at(-1)!.low
      return Date.parse(days.low) + minute * 60_000
    },
    ends: (value) => {
      const { from, to } = value
      if (from === null || to === null) return [value, value]
      const days = { ...value, from: null, to: null, at: undefined, as: null, anchor: null }
      return [
        { ...days, on: from },
        { ...days, on: to },
      ]
    },
    isBound: ({ on, from, to }) => on === null && (from === null) !== (to === null),
  },
  picture,
  suggest,
}

/** Every date is the days that it takes in; an open end stays open. A clock time of a known zone is one of universal time. */
function normalise(value: DateValue): DateValue {
  const { on, from, to, precision, as, at } = value
  const none = { on: null, from: null, to: null, as: null, anchor: null }
  if (precision === 'unspecified') {
    return at === undefined
      ? { ...none, precision, as: as === null ? null : foldSpelling(as) }
      : { ...none, precision, at: normalTime(at) }
  }
  const first = on ?? from
  const last = on ?? to
  const [low, high] = [first === null ? null : daysOf(first).low, last === null ? null : daysOf(last).high]
  if (low !== high) {
    return { ...none, precision: 'day', from: low, to: high, ...(at && { at: normalTime(at) }) }
  }
  return { ...none, precision: 'day', on: low, ...(at && inUniversalTime(low!, at)) }
}

/** Write the keys of a time of day in one order. */
function normalTime({ clock, part, precision, zone }: TimeOfDay): TimeOfDay {
  return { ...(clock === undefined ? { part } : { clock }), precision, zone }
}

function inUniversalTime(on: string, at: TimeOfDay): Pick<DateValue, 'on' | 'at'> {
  const minute = at.clock === undefined ? stretchesOf(at)[0]!.low : minuteOf(at.clock)
  const offset = zoneOffset(at.zone, on, minute)
  if (offset === null) return { on, at: normalTime(at) }
  // Parts of the day, and all that is earlier or later on it, are those of the zone’s own day.
  if (at.clock === undefined || at.precision === 'before' || at.precision === 'after') {
    return { on, at: normalTime({ ...at, zone: writeOffset(offset) }) }
  }
  const universal = minute - offset
  const days = Math.floor(universal / minutesInDay)
  const clock = clockOf(universal - days * minutesInDay)
  return { on: addDays(on, days), at: normalTime({ ...at, clock, zone: writeOffset(0) }) }
}

function same(value: DateValue, _context: KindContext, other: DateValue): string {
  const [days, otherDays] = [phraseDays(value), phraseDays(other)]
  if (value.at !== undefined && days !== otherDays) return `${days} and ${otherDays} are one time`
  if (value.precision !== 'unspecified' || value.at !== undefined) return `both say ${days}`
  return value.as === null ? 'neither gives a date' : `both say ${quoted(value.as)}`
}

/** Give what two dates share that are one side: one instant is a side, whatever the zone that it is told in. */
function formOf(value: DateValue): string {
  const plain = bare(value)
  return JSON.stringify(plain.at === undefined ? plain : normalise(plain))
}

/** One time of day is one answer, whether or not its day is told, unless another answer has another day. */
function alikeInPart(a: DateValue, b: DateValue, all: readonly DateValue[]): DateValue | null {
  const [dated, undated] = dateInterval(b) === null ? [a, b] : [b, a]
  const days = dateInterval(dated)
  const [at, other] = [dated.at, undated.at]
  if (days === null || dateInterval(undated) !== null || at === undefined || other === undefined) return null
  if (JSON.stringify(normalTime(at)) !== JSON.stringify(normalTime(other))) return null
  const areDaysOne = all.map(dateInterval).every((span) => span === null || intersection(span, days) !== null)
  return areDaysOne ? bare(undated) : null
}

/** The date without the article’s words for it, so that it can stand for several articles. */
function bare(value: DateValue): DateValue {
  return value.precision === 'unspecified' && value.at === undefined
    ? value
    : { ...value, as: null, anchor: null }
}
