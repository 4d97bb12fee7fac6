import { daysOf } from '../shared/calendar.ts'
import { claimInWords, lanesOf, lineOf } from '../shared/pictures/lanes.ts'
import { placeAlong } from '../shared/pictures/scale.ts'
import { dayAxis, dayNumber } from './day-axis.ts'
import { phrase, phraseDays } from './phrase.ts'
import type { Interval } from '../shared/interval.ts'
import type { Placed } from '../shared/pictures/lanes.ts'
import type { LinePicture, Percent, PictureClaim, PictureSubject } from '../shared/pictures/picture.ts'
import type { DateValue } from './schema.ts'

/** The first and last day number of a date; null for an open end. */
interface Days {
  readonly first: number | null
  readonly last: number | null
}

// An open end runs at least half a week past the last day known, or the fade couldn’t be seen.
const leastOpen = 3

/**
 * Draw dates along a strip of days: a day as a dot, a longer stretch as a band.
 *
 * @returns The picture, or null where no article gives a date.
 */
export function picture({ articles }: PictureSubject<DateValue>): LinePicture | null {
  const dated = articles
    .flatMap(({ claims }) => claims)
    .map(({ value }) => daysIn(value))
    .filter((days) => days !== null)
  if (dated.length === 0) return null

  const { domain, ticks, unit } = dayAxis(spanOf(dated))
  const place = placeAlong(domain)
  const lanes = lanesOf(
    articles,
    ({ value, denies }) => markOf(daysIn(value), domain, denies, place),
    inWords,
  )
  return lineOf(lanes, { ticks, unit }, { dot: 'day', band: 'span', range: 'span' })
}

function daysIn({ on, from, to, precision }: DateValue): Days | null {
  if (precision === 'unspecified') return null
  const [first, last] = [on ?? from, on ?? to]
  return {
    first: first === null ? null : dayNumber(daysOf(first).low),
    last: last === null ? null : dayNumber(daysOf(last).high),
  }
}

/** Take in all days with one more each side, and more where an end is open. */
function spanOf(dated: readonly Days[]): Interval<number> {
  const known = dated.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const open = Math.max(leastOpen, Math.ceil((high - low) / 4))
  return {
    low: low - (dated.some(({ first }) => first === null) ? open : 1),
    high: high + (dated.some(({ last }) => last === null) ? open : 1),
  }
}

function markOf(
  days: Days | null,
  domain: Interval<number>,
  denies: boolean,
  place: (day: number) => Percent,
): Placed | null {
  if (days === null) return null
  const { first, last } = days
  if (first === last) {
    const at = place(first!)
    return { shape: 'dot', from: at, to: at, figure: at, fades: 'none', denies }
  }
  return {
    shape: 'band',
    from: first === null ? place(domain.low) : place(first - 0.5),
    to: last === null ? place(domain.high) : place(last + 0.5),
    figure: null,
    fades: first === null ? 'low' : last === null ? 'high' : 'none',
    denies,
  }
}

/** Give the days alone where there are some: the article’s own words for them stand with its answer. */
function inWords(claim: PictureClaim<DateValue>): string {
  const { value } = claim
  if (value.precision === 'unspecified') return claimInWords({ ...claim, hedge: null }, phrase(value))
  return claimInWords(claim, phraseDays(value))
}
