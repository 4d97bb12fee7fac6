import { z } from 'zod'
import { idSchema } from '../schema/id.ts'
import { textSchema } from '../schema/text.ts'
import { daysOf, isPartialDay, phraseDay } from './calendar.ts'
import { fold } from './fold.ts'
import { intersection } from './interval.ts'
import { isUnique, onceEach, relatePartialSets } from './partial-set.ts'
import { relatePart, sumOfParts } from './parts.ts'
import { foldPlace, placeNote, placePart } from './place-name.ts'
import { symmetric } from './symmetric.ts'
import { cardinal, listed, ordinal, quoted } from './words.ts'
import type { Kind, KindContext, Relation } from './kind.ts'
import type { Part } from './parts.ts'

const countSchema = z.int('a whole number').positive('a number from 1').nullable()

const meetingSchema = z
  .strictObject({
    where: textSchema.nullable().describe(`Where it takes place; null where not said. ${placeNote}`),
    who: z
      .array(idSchema)
      .refine(isUnique, onceEach)
      .describe('IDs of the people said to take part; others may. Empty: not said.'),
    when: textSchema
      .nullable()
      .describe(
        'When: a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY where the article fixes one, else its words; null where not said.',
      ),
    order: countSchema.describe('Its place among several meetings, from 1; null where not said.'),
    of: countSchema.default(null).describe('How many meetings there are in all. Default: not said.'),
  })
  .refine(({ order, of }) => order === null || of === null || order <= of, {
    error: 'a place no higher than the number of meetings',
    path: ['order'],
  })

/** A meeting, as far as the article describes it. */
export type Meeting = z.infer<typeof meetingSchema>

/** Where, with whom and when people meet, and which of their meetings it is. */
export const meeting: Kind<Meeting> = {
  id: 'meeting',
  description: 'Where, with whom and when people meet, and which of several meetings it is.',
  options: {},
  schema: () => meetingSchema,
  people: ({ who }) => who,
  normalise,
  relate: symmetric({
    normalise,
    same: (value, context) => `both say ${phrase(value, context)}`,
    differ,
  }),
  phrase,
}

function normalise({ where, who, when, order, of }: Meeting): Meeting {
  return {
    where: where && foldPlace(where),
    who: who.toSorted(),
    when: when && fold(when),
    order,
    of,
  }
}

function phrase(value: Meeting, { nameOf }: KindContext): string {
  const { where, who, when } = value
  const parts = [
    phraseOrder(value),
    where,
    who.length === 0 ? null : listed(who.map(nameOf)),
    when && phraseWhen(when),
  ]
  return parts.filter((part) => part !== null).join('; ') || 'a meeting, no details'
}

function phraseOrder({ order, of }: Meeting): string | null {
  if (order !== null && of !== null) return `the ${ordinal(order)} of ${cardinal(of)} meetings`
  if (order !== null) return `the ${ordinal(order)} meeting`
  return of === null ? null : `one of ${cardinal(of)} meetings`
}

function phraseWhen(when: string): string {
  return isPartialDay(when) ? phraseDay(when) : quoted(when)
}

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
