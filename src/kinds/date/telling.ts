import { verb } from '../shared/verb.ts'
import { plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { daysInStory } from './phrase.ts'
import { dateInterval } from './schema.ts'
import type { DateValue } from './schema.ts'

/** How dates are told together. */
export const telling: Telling<DateValue> = {
  ...plainTelling,
  nouns: 'dates',
  isOpen: ({ precision }) => precision === 'unspecified',
  alike: (values) => {
    const [first] = values.map(bare)
    return values.every((value) => JSON.stringify(bare(value)) === JSON.stringify(first)) ? first! : null
  },
  denial: (value, context, subject) =>
    `${verb(subject, 'says', 'say')} it was ${value === null ? 'never' : `not on ${daysInStory(value, context)}`}`,
  scale: (value) => {
    const days = dateInterval(value)
    return days === null ? null : Date.parse(days.low)
  },
}

/** The date without the article’s words for it, so that it can stand for several articles. */
function bare(value: DateValue): DateValue {
  return value.precision === 'unspecified' ? value : { ...value, as: null, anchor: null }
}
