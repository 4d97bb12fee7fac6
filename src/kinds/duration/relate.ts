import { foldedWords, relateMeasures, sameMeasures } from '../shared/measure.ts'
import { mirroring } from '../shared/mirroring.ts'
import { durationWords, phrase } from './phrase.ts'
import { durationMeasure } from './schema.ts'
import type { Duration } from './schema.ts'

export function normalise({ minutes, precision, as }: Duration): Duration {
  return { minutes, precision, ...foldedWords({ precision, as }) }
}

export const relate = mirroring<Duration>({
  normalise,
  same: (value) => sameMeasures(durationMeasure(value), phrase(value)),
  differ: (a, b) =>
    relateMeasures([durationMeasure(a), phrase(a)], [durationMeasure(b), phrase(b)], durationWords),
})
