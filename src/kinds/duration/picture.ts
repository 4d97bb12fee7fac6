import { measureLine } from '../shared/pictures/measure-line.ts'
import { axisOver, decimalSteps } from '../shared/pictures/scale.ts'
import { grouped } from '../../text/phrasing.ts'
import { phrase } from './phrase.ts'
import { durationMeasure } from './schema.ts'
import type { Interval } from '../shared/interval.ts'
import type { MeasureScale } from '../shared/pictures/measure-line.ts'
import type { LinePicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { Duration } from './schema.ts'

/** The units that people count lengths of time in, the smallest first, each with the steps that clocks are read in. */
const units = [
  // Up to three hours people compare minutes.
  { most: 180, minutes: 1, label: 'min', steps: [1, 2, 5, 10, 15, 30, 60] },
  // Up to two days they compare hours.
  { most: 2 * 1440, minutes: 60, label: 'h', steps: [0.5, 1, 2, 3, 6, 12, 24] },
] as const
const minutesInDay = 1440

/**
 * Draw lengths along one line.
 *
 * @returns The picture, or null where no article gives a figure.
 */
export function picture(subject: PictureSubject<Duration>): LinePicture | null {
  return measureLine(subject, durationMeasure, phrase, scaleOver)
}

function scaleOver(span: Interval<number>): MeasureScale {
  const unit = units.find(({ most }) => span.high <= most)
  const { minutes, label, steps } = unit ?? {
    minutes: minutesInDay,
    label: 'days',
    steps: decimalSteps(span.high / minutesInDay, 1),
  }
  const { domain, ticks } = axisOver({ low: span.low / minutes, high: span.high / minutes }, steps)
  return {
    axis: {
      domain: { low: domain.low * minutes, high: domain.high * minutes },
      ticks: ticks.map((tick) => tick * minutes),
    },
    unit: '',
    label: (amount) =>
      `${grouped(amount / minutes)} ${label === 'days' && amount === minutesInDay ? 'day' : label}`,
  }
}
