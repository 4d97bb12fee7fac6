import { foldedWords, relateMeasures, sameMeasures } from '../shared/measure.ts'
import { mirroring } from '../shared/mirroring.ts'
import { durationWords } from './phrase.ts'
import { durationMeasure } from './schema.ts'
import type { Duration } from './schema.ts'

export function normalise({ minutes, precision, as }: Duration): Duration {
  return { minutes, precision, ...foldedWords({ as }) }
}

export const relate = mirroring<Duration>({
  normalise,
  same: (value) => sameMeasures(durationMeasure(value), durationWords),
  differ: (a, b) => relateMeasures(durationMeasure(a), durationMeasure(b), durationWords),
})
