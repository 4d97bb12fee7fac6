import { foldSpelling } from '../../text/fold.ts'
import { quoted } from '../../text/phrasing.ts'
import type { Kind } from '../kind.ts'
import { ahead, mirroring } from '../relation.ts'
import type { Relation } from '../relation.ts'
import { daysOf } from '../shared/calendar.ts'
import { intersection, within } from '../shared/interval.ts'
import { plainTelling, verb } from '../shared/wording.ts'
import { brief, daysInStory, phrase, phraseDays, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { dateInterval, dateOptions, dateSchema } from './schema.ts'
import type { DateOptions, DateValue } from './schema.ts'
import { suggest } from './patterns.ts'

/** When something happened or will. */
export const date: Kind<DateValue, DateOptions> = {
  id: 'date',
  description: 'When something happened or will: a day, a month, a year, or a span in which it lies.',
  options: dateOptions,
  schema: () => dateSchema,
  people: () => [],
  normalise,
  relate: mirroring({ normalise, same, differ }),
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling: {
    ...plainTelling,
    nouns: 'dates',
    isOpen: ({ precision }) => precision === 'unspecified',
    alike: (values) => {
      const [first] = values.map(bare)
      return values.every((value) => JSON.stringify(bare(value)) === JSON.stringify(first)) ? first! : null
    },
    denial: (value, context, subject) =>
      `${verb(subject, 'says', 'say')} ${context.event ?? 'it'} was ${value === null ? 'never' : `not on ${daysInStory(value, context)}`}`,
    scale: (value) => {
      const days = dateInterval(value)
      return days === null ? null : Date.parse(days.low)
    },
  },
  picture,
  suggest,
}

/** Every date is the days that it takes in; an open end stays open. */
function normalise(value: DateValue): DateValue {
  const { on, from, to, precision, as } = value
  const none = { on: null, from: null, to: null, as: null, anchor: null }
  if (precision === 'unspecified') return { ...none, precision, as: as === null ? null : foldSpelling(as) }
  const first = on ?? from
  const last = on ?? to
  const [low, high] = [first === null ? null : daysOf(first).low, last === null ? null : daysOf(last).high]
  return low === high
    ? { ...none, precision: 'day', on: low }
    : { ...none, precision: 'day', from: low, to: high }
}

function same(value: DateValue): string {
  if (value.precision !== 'unspecified') return `both say ${phraseDays(value)}`
  return value.as === null ? 'neither gives a date' : `both say ${quoted(value.as)}`
}

function differ(a: DateValue, b: DateValue): Relation {
  const [daysA, daysB] = [dateInterval(a), dateInterval(b)]
  const [wordsA, wordsB] = [phrase(a), phrase(b)]
  const both = { onlyA: [wordsA], onlyB: [wordsB] }
  if (daysA && daysB) {
    if (!intersection(daysA, daysB)) {
      return { relation: 'conflict', ...both, reason: `${wordsA} and ${wordsB} can’t be the same date` }
    }
    if (within(daysA, daysB)) return ahead('sharper', true, [wordsA], `${wordsA} lies within ${wordsB}`)
    if (within(daysB, daysA)) return ahead('sharper', false, [wordsB], `${wordsB} lies within ${wordsA}`)
    return { relation: 'overlapping', ...both, reason: `${wordsA} and ${wordsB} overlap` }
  }
  if (daysA || daysB) {
    const [dated, words, undated] = daysA ? [true, wordsA, b] : [false, wordsB, a]
    return ahead('sharper', dated, [words], whyDated(words, undated))
  }
  if (a.as === null || b.as === null) {
    const words = a.as === null ? wordsB : wordsA
    return ahead('sharper', b.as === null, [words], `only one has words for it, ${words}`)
  }
  return {
    relation: 'incomparable',
    ...both,
    reason: `one says ${wordsA}, the other ${wordsB}, and neither gives a date`,
  }
}

function whyDated(dated: string, { as }: DateValue): string {
  return `only one gives a date, ${dated}${as === null ? '' : `; the other says ${quoted(as)}`}`
}

/** The date without the article’s words for it, so that it can stand for several articles. */
function bare(value: DateValue): DateValue {
  return value.precision === 'unspecified' ? value : { ...value, as: null, anchor: null }
}
