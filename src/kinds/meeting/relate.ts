import { foldSpelling } from '../../text/fold.ts'
import { daysOf, isPartialDay } from '../shared/calendar.ts'
import { intersection } from '../shared/interval.ts'
import { ahead, mirroring } from '../relation.ts'
import { relatePartialSets } from '../shared/partial-set.ts'
import { relateUntold, sumOfParts } from '../shared/parts.ts'
import { foldPlace, relatePlaces } from '../shared/place-name.ts'
import { cardinal, listed, ordinal } from '../../text/phrasing.ts'
import { phrase, phraseWhen } from './phrase.ts'
import type { KindContext } from '../context.ts'
import type { PartRelation } from '../shared/parts.ts'
import type { Meeting } from './schema.ts'

export function normalise({ where, who, when, order, of }: Meeting): Meeting {
  return {
    where: where && foldPlace(where),
    who: who.toSorted(),
    when: when && foldSpelling(when),
    order,
    of,
  }
}

export const relate = mirroring<Meeting>({
  normalise,
  same: (value, context) => `both say ${phrase(value, context)}`,
  differ,
})

function differ(a: Meeting, b: Meeting, context: KindContext) {
  return sumOfParts([
    relatePlaces(a.where, b.where, context),
    relateWho(a.who, b.who, context),
    relateWhen(a.when, b.when),
    ...relateOrder(a, b),
  ])
}

/** Relate who takes part: lists that leave room for more. */
function relateWho(a: readonly string[], b: readonly string[], { nameOf }: KindContext): PartRelation | null {
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return null
  const [setA, setB] = [a, b].map((members) => ({ members, complete: false }))
  const words = { nameOf, members: 'names', none: 'nobody', noOther: 'nobody else' }
  const { relation, onlyA, onlyB, reason } = relatePartialSets(setA!, setB!, words)
  if (relation === 'overlapping') return { relation, onlyA, onlyB, reason }
  const more = [...onlyA, ...onlyB]
  return ahead('fuller', onlyA.length > 0, more, { verb: 'names', object: listed(more) })
}

/** Relate when they meet: only days, months and years can conflict, words can’t. */
function relateWhen(a: string | null, b: string | null): PartRelation | null {
  if (a === null || b === null) return relateUntold('the time', a && phraseWhen(a), b && phraseWhen(b))
  if (foldSpelling(a) === foldSpelling(b)) return null
  const [wordsA, wordsB] = [phraseWhen(a), phraseWhen(b)]
  const [lengthA, lengthB] = [a, b].map((when) => (isPartialDay(when) ? when.length : 0))
  if (lengthA === 0 && lengthB === 0) {
    const reason = `they word the time differently, ${wordsA} and ${wordsB}`
    return { relation: 'overlapping', onlyA: [wordsA], onlyB: [wordsB], reason }
  }
  if (lengthA! > 0 && lengthB! > 0 && !intersection(daysOf(a), daysOf(b))) {
    const reason = `they differ on the time: ${wordsA} against ${wordsB}`
    return { relation: 'conflict', onlyA: [wordsA], onlyB: [wordsB], reason }
  }
  const isFirst = lengthA! > lengthB!
  const words = isFirst ? wordsA : wordsB
  return ahead('sharper', isFirst, [words], { verb: 'gives', object: `the time more closely (${words})` })
}

/** Relate which of several meetings it is, and how many there are. */
function relateOrder(a: Meeting, b: Meeting): (PartRelation | null)[] {
  const [onlyA, onlyB] = [untoldBy(b, a), untoldBy(a, b)]
  return [
    relateNumbers('the order', ordinal, a.order, b.order),
    relateNumbers('the number of meetings', cardinal, a.of, b.of),
    onlyA && ahead('fuller', true, [`${onlyA.name}: ${onlyA.words}`], gives(onlyA)),
    onlyB && ahead('fuller', false, [`${onlyB.name}: ${onlyB.words}`], gives(onlyB)),
  ]
}

interface Told {
  readonly name: string
  readonly words: string
}

function gives({ name, words }: Told) {
  return { verb: 'gives', object: `${name} (${words})` }
}

/** Put in words what one meeting tells of its place among several and the other doesn’t. */
function untoldBy(silent: Meeting, { order, of }: Meeting): Told | null {
  const [newOrder, newOf] = [silent.order === null ? order : null, silent.of === null ? of : null]
  if (newOrder === null) {
    return newOf === null ? null : { name: 'the number of meetings', words: cardinal(newOf) }
  }
  const words = ordinal(newOrder)
  return { name: 'the order', words: newOf === null ? words : `${words} of ${cardinal(newOf)}` }
}

function relateNumbers(
  name: string,
  inWords: (number: number) => string,
  a: number | null,
  b: number | null,
): PartRelation | null {
  if (a === null || b === null || a === b) return null
  const [wordsA, wordsB] = [inWords(a), inWords(b)]
  const reason = `they differ on ${name}: ${wordsA} against ${wordsB}`
  return { relation: 'conflict', onlyA: [`${name}: ${wordsA}`], onlyB: [`${name}: ${wordsB}`], reason }
}
