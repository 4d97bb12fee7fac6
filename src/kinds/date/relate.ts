import { fold } from '../fold.ts'
import { intersection, within } from '../shared/interval.ts'
import { symmetric } from '../shared/symmetric.ts'
import { quoted } from '../words.ts'
import { phrase, phraseDays } from './phrase.ts'
import { dateInterval } from './schema.ts'
import type { Relation } from '../kind.ts'
import type { DateValue } from './schema.ts'

export function normalise({ on, from, to, precision, as }: DateValue): DateValue {
  const single = on ?? (from === to ? from : null)
  const words = precision === 'unspecified' && as !== null ? fold(as) : null
  const [low, high] = single === null ? [from, to] : [null, null]
  return { on: single, from: low, to: high, precision, as: words, anchor: null }
}

export const relate = symmetric({ normalise, same, differ })

function same(value: DateValue): string {
  if (value.precision !== 'unspecified') return `both say ${phraseDays(value)}`
  return value.as === null ? 'neither gives a date' : `both say ${quoted(value.as)}`
}

function differ(a: DateValue, b: DateValue): Relation {
  const [daysA, daysB] = [dateInterval(a), dateInterval(b)]
  if (!daysA || !daysB) {
    const dated = [a, b].filter(({ precision }) => precision !== 'unspecified').map(phrase)
    return {
      relation: 'incomparable',
      reason:
        dated.length === 0 ? 'neither gives a date to compare' : `only one gives a date, ${dated.join('')}`,
    }
  }
  const [wordsA, wordsB] = [phrase(a), phrase(b)]
  if (!intersection(daysA, daysB)) {
    return { relation: 'conflict', reason: `${wordsA} and ${wordsB} can’t be the same date` }
  }
  if (within(daysA, daysB)) return { relation: 'compatible', reason: `${wordsA} lies within ${wordsB}` }
  if (within(daysB, daysA)) return { relation: 'compatible', reason: `${wordsB} lies within ${wordsA}` }
  return { relation: 'compatible', reason: `${wordsA} and ${wordsB} overlap` }
}
