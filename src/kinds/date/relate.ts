import { quoted } from '../../text/phrasing.ts'
import { ahead } from '../relation.ts'
import type { Relation, RelationName } from '../relation.ts'
import { addDays } from '../shared/calendar.ts'
import { intersection, within } from '../shared/interval.ts'
import type { Interval } from '../shared/interval.ts'
import { phrase } from './phrase.ts'
import { dateInterval } from './schema.ts'
import type { DateValue } from './schema.ts'
import { minutesInDay, phraseTime, phraseZone, stretchesOf, zoneOffset } from './time-of-day.ts'
import type { TimeOfDay } from './time-of-day.ts'

/** How one part of two dates, such as their days or their times, stands to the other’s. */
type Standing = Extract<
  RelationName,
  'same' | 'sharper' | 'vaguer' | 'overlapping' | 'conflict' | 'incomparable'
>

/**
 * Relate two dates of different normal forms.
 *
 * Where both give a time of a known zone, their instants are compared. Else days are compared as days, and times of day only as
 * far as their zones allow: a time whose zone isn’t known may be that of any, so that it contradicts none.
 */
export function differ(a: DateValue, b: DateValue): Relation {
  const instants = [instantsOf(a), instantsOf(b)] as const
  const [ofA, ofB] = instants
  if (ofA !== null && ofB !== null) return told(compareStretches(ofA, ofB), a, b, 'time')
  if (isOpen(a) || isOpen(b)) return compareOpen(a, b)

  const days = compareDays(a, b, instants)
  const what = a.at === undefined && b.at === undefined ? 'date' : 'time'
  if (days === 'conflict' || days === 'incomparable')
    return told(days, a, b, days === 'conflict' ? 'date' : what)
  const time = compareTimes(a.at, b.at)
  if (days !== 'same') return told(combined(days, time), a, b, what)
  if (time !== 'sharper' && time !== 'vaguer') return told(time, a, b, what)
  const [sharp, vague] = time === 'sharper' ? [a.at!, b.at] : [b.at!, a.at]
  const only = whatOnly(sharp, vague)
  return only === null
    ? told(time, a, b, what)
    : ahead('sharper', time === 'sharper', [only.words], only.reason)
}

/** Tell apart what one of two times of one day has and the other lacks altogether; null where it is but closer. */
function whatOnly(sharp: TimeOfDay, vague: TimeOfDay | undefined): { words: string; reason: string } | null {
  if (vague === undefined) {
    const words = phraseTime(sharp)
    return { words, reason: `only one gives a time of day, ${words}` }
  }
  if (!isOneTime(sharp, vague)) return null
  const words = phraseZone(sharp.zone!)
  return { words, reason: `only one gives the time zone, ${words}` }
}

function told(standing: Standing, a: DateValue, b: DateValue, what: 'date' | 'time'): Relation {
  const [wordsA, wordsB] = [phrase(a), phrase(b)]
  const both = { onlyA: [wordsA], onlyB: [wordsB] }
  if (standing === 'sharper') return ahead('sharper', true, [wordsA], whySharper(a, b))
  if (standing === 'vaguer') return ahead('sharper', false, [wordsB], whySharper(b, a))
  const reasons = {
    conflict: `${wordsA} and ${wordsB} can’t be the same ${what}`,
    incomparable: `nothing tells whether ${wordsA} and ${wordsB} are meant in one time zone`,
    overlapping:
      dateInterval(a) === null || dateInterval(b) === null
        ? `${wordsA} and ${wordsB} can both hold`
        : `${wordsA} and ${wordsB} overlap`,
  }
  const relation = standing === 'same' ? 'overlapping' : standing
  return { relation, ...both, reason: reasons[relation] }
}

function whySharper(sharp: DateValue, vague: DateValue): string {
  return dateInterval(vague) === null
    ? `only one gives the day, ${phrase(sharp)}`
    : `${phrase(sharp)} lies within ${phrase(vague)}`
}

/** Tell whether a date gives neither a day nor a time of day. */
function isOpen(value: DateValue): boolean {
  return dateInterval(value) === null && value.at === undefined
}

/** Relate two dates of which one at least is but words. */
function compareOpen(a: DateValue, b: DateValue): Relation {
  const [wordsA, wordsB] = [phrase(a), phrase(b)]
  if (!isOpen(a) || !isOpen(b)) {
    const [dated, words, open] = isOpen(b) ? [a, wordsA, b] : [b, wordsB, a]
    const what = dateInterval(dated) === null ? 'time' : 'date'
    return ahead('sharper', isOpen(b), [words], whyDated(what, words, open))
  }
  if (a.as === null || b.as === null) {
    const words = a.as === null ? wordsB : wordsA
    return ahead('sharper', b.as === null, [words], `only one has words for it, ${words}`)
  }
  return {
    relation: 'incomparable',
    onlyA: [wordsA],
    onlyB: [wordsB],
    reason: `one says ${wordsA}, the other ${wordsB}, and neither gives a date`,
  }
}

function whyDated(what: 'date' | 'time', dated: string, { as }: DateValue): string {
  return `only one gives a ${what}, ${dated}${as === null ? '' : `; the other says ${quoted(as)}`}`
}

type Stretches = readonly Interval<number>[]

/** Tell when a date with a time of a known zone may be, in minutes since 1970 of universal time; null where that isn’t known. */
function instantsOf({ on, at }: DateValue): Stretches | null {
  if (on === null || at === undefined) return null
  const stretches = stretchesOf(at)
  const offset = zoneOffset(at.zone, on, stretches[0]!.low)
  if (offset === null) return null
  const shift = minuteOfDay(on) - offset
  return stretches.map(({ low, high }) => ({ low: low + shift, high: high + shift }))
}

function minuteOfDay(day: string): number {
  return Date.parse(day) / 60_000
}

// Zones reach from 12 hours behind universal time to 14 ahead of it.
const farthestWest = 12 * 60
const farthestEast = 14 * 60

function compareDays(
  a: DateValue,
  b: DateValue,
  [ofA, ofB]: readonly [Stretches | null, Stretches | null],
): Standing {
  const [daysA, daysB] = [dateInterval(a), dateInterval(b)]
  if (daysA === null || daysB === null) {
    return daysA === daysB ? 'same' : daysB === null ? 'sharper' : 'vaguer'
  }
  if (intersection(daysA, daysB)) return compareStretches([daysA], [daysB])
  // An instant is on one day here and on another there.
  const couldMeet = (instants: Stretches | null, days: Interval<string>): boolean =>
    instants !== null && compareStretches(instants, [anywhere(days)]) !== 'conflict'
  if (couldMeet(ofA, daysB) || couldMeet(ofB, daysA)) return 'incomparable'
  return compareOverMidnight(a, b)
}

/** Compare two days as far as their times of day reach past midnight: Sunday’s night and Monday’s early morning may be one time. */
function compareOverMidnight(a: DateValue, b: DateValue): Standing {
  const [zoneA = null, zoneB = null] = [a.at?.zone, b.at?.zone]
  const [stretchesA, stretchesB] = [stretchesFrom(a), stretchesFrom(b)]
  if (stretchesA === null || stretchesB === null) return 'conflict'
  if (zoneA !== zoneB && zoneA !== null && zoneB !== null) return 'conflict'
  return compareStretches(stretchesA, stretchesB)
}

/** Tell when a single day with its time of day may be, in minutes since 1970 by the clocks of its place; null for other dates. */
function stretchesFrom({ on, precision, at }: DateValue): Stretches | null {
  if (on === null || precision !== 'day') return null
  const day = minuteOfDay(on)
  const stretches = at === undefined ? [{ low: 0, high: minutesInDay }] : stretchesOf(at)
  return stretches.map(({ low, high }) => ({
    ...{ low: day + low, high: day + high },
    // Where one stretch ends and another begins they share nothing.
    open: low < high ? ('high' as const) : undefined,
  }))
}

/** Tell when days may be, in whatever zone. */
function anywhere({ low, high }: Interval<string>): Interval<number> {
  // A date may be open to the end of ISO’s calendar, which has no day behind it.
  const end = high === '9999-12-31' ? Infinity : minuteOfDay(addDays(high, 1))
  return { low: minuteOfDay(low) - farthestEast, high: end + farthestWest }
}

function compareTimes(a: TimeOfDay | undefined, b: TimeOfDay | undefined): Standing {
  if (a === undefined || b === undefined) return a === b ? 'same' : b === undefined ? 'sharper' : 'vaguer'
  // Of two zones that aren’t one, a clock time in the one says nothing of the other.
  if (a.zone !== b.zone && a.zone !== null && b.zone !== null) return 'incomparable'
  const zones = a.zone === b.zone ? 'same' : b.zone === null ? 'sharper' : 'vaguer'
  if (isOneTime(a, b)) return zones
  const time = compareStretches(withinDay(stretchesOf(a)), withinDay(stretchesOf(b)))
  const isOneZone = a.zone === b.zone && a.zone !== null
  return time === 'conflict' && !isOneZone ? 'incomparable' : combined(time, zones)
}

function isOneTime(a: TimeOfDay, b: TimeOfDay): boolean {
  return a.clock === b.clock && a.part === b.part && a.precision === b.precision
}

/** Cut stretches at midnight, what reaches past it going round to the other end of the day. */
function withinDay(stretches: Stretches): Stretches {
  return stretches.flatMap((stretch) =>
    [-minutesInDay, 0, minutesInDay].flatMap((shift) => {
      const day = { low: shift, high: shift + minutesInDay }
      const shared = intersection(stretch, day)
      return shared === null ? [] : [{ low: shared.low - shift, high: shared.high - shift }]
    }),
  )
}

function compareStretches<End extends number | string>(
  a: readonly Interval<End>[],
  b: readonly Interval<End>[],
): Standing {
  if (!a.some((one) => b.some((other) => intersection(one, other)))) return 'conflict'
  const [isWithin, holds] = [liesWithin(a, b), liesWithin(b, a)]
  if (isWithin && holds) return 'same'
  return isWithin ? 'sharper' : holds ? 'vaguer' : 'overlapping'
}

function liesWithin<End extends number | string>(
  inner: readonly Interval<End>[],
  outer: readonly Interval<End>[],
): boolean {
  return inner.every((one) => outer.some((other) => within(one, other)))
}

/** Put two standings together: the one of the parts that can’t hold, or tells most apart. */
function combined(one: Standing, other: Standing): Standing {
  for (const standing of ['conflict', 'incomparable'] as const) {
    if (one === standing || other === standing) return standing
  }
  if (one === 'same') return other
  return other === 'same' || one === other ? one : 'overlapping'
}
