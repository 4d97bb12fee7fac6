import { relateMeasures, sameMeasures } from '../shared/measure.ts'
import { symmetric } from '../shared/symmetric.ts'
import { durationWords } from './phrase.ts'
import { durationMeasure } from './schema.ts'
import type { Duration } from './schema.ts'

export function normalise({ minutes, precision }: Duration): Duration {
  return { minutes, precision }
}

export const relate = symmetric<Duration>({
  normalise,
  same: (value) => sameMeasures(durationMeasure(value), durationWords),
  differ: (a, b) => relateMeasures(durationMeasure(a), durationMeasure(b), durationWords),
})
