import { commonMeasure } from '../shared/measure-telling.ts'
import { measureInterval } from '../shared/measure.ts'
import { verb } from '../shared/verb.ts'
import { plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { phrase } from './phrase.ts'
import { durationMeasure } from './schema.ts'
import type { Duration } from './schema.ts'

/** How lengths are told together. */
export const telling: Telling<Duration> = {
  ...plainTelling,
  nouns: 'lengths',
  isOpen: ({ minutes }) => minutes === null,
  alike: (values) => commonMeasure(values, durationMeasure),
  denial: (value, _context, subject) =>
    `${verb(subject, 'says', 'say')} it ${value === null ? 'never took place' : `was not ${phrase(value)}`}`,
  scale: (value) => measureInterval(durationMeasure(value))?.low ?? null,
}
