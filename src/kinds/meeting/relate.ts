import { fold } from '../fold.ts'
import { daysOf, isPartialDay } from '../shared/calendar.ts'
import { intersection } from '../shared/interval.ts'
import { relatePartialSets } from '../shared/partial-set.ts'
import { relatePart, sumOfParts } from '../shared/parts.ts'
import { foldPlace, placePart } from '../shared/place-name.ts'
import { symmetric } from '../shared/symmetric.ts'
import { cardinal, listed, ordinal } from '../words.ts'
import { phrase, phraseWhen } from './phrase.ts'
import type { KindContext, Relation } from '../kind.ts'
import type { Part } from '../shared/parts.ts'
import type { Meeting } from './schema.ts'

export function normalise({ where, who, when, order, of }: Meeting): Meeting {
  return {
    where: where && foldPlace(where),
    who: who.toSorted(),
    when: when && fold(when),
    order,
    of,
  }
}

export const relate = symmetric<Meeting>({
  normalise,
  same: (value, context) => `both say ${phrase(value, context)}`,
  differ,
})

function differ(a: Meeting, b: Meeting, context: KindContext): Relation {
  return sumOfParts([
    relatePart(placePart, a.where, b.where),
    relatePart(whoPart(context), orNull(a.who), orNull(b.who)),
    relatePart(whenPart, a.when, b.when),
    relatePart(numberPart('the order', ordinal), a.order, b.order),
    relatePart(numberPart('the number of meetings', cardinal), a.of, b.of),
  ])
}

function orNull(who: readonly string[]): readonly string[] | null {
  return who.length === 0 ? null : who
}

/** Who takes part: lists that leave room for more. */
function whoPart(context: KindContext): Part<readonly string[]> {
  const { nameOf } = context
  return {
    name: 'the people',
    inWords: (who) => listed(who.map(nameOf)),
    relate: (a, b) =>
      a.toSorted().join() === b.toSorted().join()
        ? null
        : relatePartialSets(
            { members: a, complete: false },
            { members: b, complete: false },
            { nameOf, unnamed: 'no names', none: 'nobody' },
          ),
  }
}

/** When they meet: only days, months and years can conflict, words can’t. */
const whenPart: Part<string> = {
  name: 'the time',
  inWords: phraseWhen,
  relate: (a, b) => {
    if (fold(a) === fold(b)) return null
    const [wordsA, wordsB] = [phraseWhen(a), phraseWhen(b)]
    if (!isPartialDay(a) || !isPartialDay(b)) {
      return { relation: 'compatible', reason: `they word the time differently, ${wordsA} and ${wordsB}` }
    }
    return intersection(daysOf(a), daysOf(b))
      ? {
          relation: 'compatible',
          reason: `one gives the time more closely (${a.length > b.length ? wordsA : wordsB})`,
        }
      : { relation: 'conflict', reason: `they differ on the time: ${wordsA} against ${wordsB}` }
  },
}

function numberPart(name: string, inWords: (number: number) => string): Part<number> {
  return {
    name,
    inWords,
    relate: (a, b) =>
      a === b
        ? null
        : { relation: 'conflict', reason: `they differ on ${name}: ${inWords(a)} against ${inWords(b)}` },
  }
}
