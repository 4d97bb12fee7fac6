import { measureInterval } from '../measure.ts'
import { claimInWords, lanesOf, lineOf } from './lanes.ts'
import { placeAlong } from './scale.ts'
import type { Interval } from '../interval.ts'
import type { Measure } from '../measure.ts'
import type { Placed } from './lanes.ts'
import type { LinePicture, LineMark, Percent, PictureSubject } from './picture.ts'
import type { Axis } from './scale.ts'

/** How the measures of one fact are drawn. */
export interface MeasureScale {
  readonly axis: Axis
  readonly unit: string
  /** Write a tick’s number. */
  readonly label: (number: number) => string
}

const fades: Record<Measure['precision'], LineMark['fades']> = {
  exact: 'none',
  about: 'both',
  nearly: 'low',
  under: 'low',
  over: 'high',
  unspecified: 'none',
}

/**
 * Draw measures along one line: an exact figure as a dot, a vague one as a band as wide as the figures that it takes in.
 *
 * @param measureOf - Sees a value as a measure.
 * @param inWords - Puts a value in words.
 * @param scaleOver - Chooses the scale for a span of amounts; its domain must hold the span.
 * @returns The picture, or null where no article gives a figure.
 */
export function measureLine<Value>(
  { articles }: PictureSubject<Value>,
  measureOf: (value: Value) => Measure,
  inWords: (value: Value) => string,
  scaleOver: (span: Interval<number>) => MeasureScale,
): LinePicture | null {
  const intervals = articles
    .flatMap(({ claims }) => claims)
    .map(({ value }) => measureInterval(measureOf(value)))
    .filter((span) => span !== null)
  if (intervals.length === 0) return null

  const { axis, unit, label } = scaleOver(roomFor(intervals))
  const place = placeAlong(axis.domain)
  const lanes = lanesOf(
    articles,
    ({ value, denies }) => markOf(measureOf(value), denies, place),
    (claim) => claimInWords(claim, inWords(claim.value)),
  )
  const ticks = axis.ticks.map((tick) => ({ at: place(tick), label: label(tick), above: '' }))
  return lineOf(lanes, { ticks, unit }, { dot: 'dot', band: 'band', range: 'range' })
}

/**
 * Take in all intervals; around a single figure, a third of it each side, so that the line has a length, and a third more above an
 * interval that has no end.
 */
function roomFor(intervals: readonly Interval<number>[]): Interval<number> {
  const isOpen = intervals.some((interval) => interval.high === Infinity)
  const low = Math.min(...intervals.map((interval) => interval.low))
  const ends = intervals.flatMap((interval) => [interval.low, interval.high]).filter((end) => end < Infinity)
  const highest = Math.max(...ends)
  const high = isOpen ? (highest * 4) / 3 : highest
  if (low < high) return { low, high }
  return low === 0 ? { low: 0, high: 1 } : { low: (low * 2) / 3, high: (high * 4) / 3 }
}

function markOf(measure: Measure, denies: boolean, place: (amount: number) => Percent): Placed | null {
  const interval = measureInterval(measure)
  return interval === null
    ? null
    : {
        shape: interval.low === interval.high ? 'dot' : 'band',
        from: place(interval.low),
        to: place(interval.high),
        figure: measure.from === measure.to ? place(measure.from!) : null,
        fades: measure.to === null ? 'high' : measure.from === null ? 'low' : fades[measure.precision],
        denies,
      }
}
