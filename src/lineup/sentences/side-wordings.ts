import type { RelatingKind } from '../relations.ts'
import { hedgeOf, howMany, predicateOf, subjectOf, whoIn, shortName } from './sides.ts'
import type { Side, UntoldRow } from './sides.ts'
import { countWord } from './words.ts'

/** Word what each side says, the fullest wording first. */
export function sideWordings(row: UntoldRow, sides: readonly Side[]): string[] {
  const { relating } = row
  const [first] = sides
  if (sides.length === 1 && first !== undefined) return agreementWordings(row, first)
  const nested = nestedWordings(sides, relating)
  const shared = sharedWordings(sides, relating)
  const [named, counted] = [whoIn, howMany].map((who) =>
    sides.map((side) => `${who(side.cells)} ${predicateOf(side, relating)}${hedgeOf(side.cells)}`).join('; '),
  )
  const main = sides.slice(0, 2)
  const rest = sides.slice(2).flatMap(({ cells }) => cells)
  const few =
    rest.length === 0
      ? []
      : [whoIn, howMany].map(
          (who) =>
            `${main.map((side) => `${who(side.cells)} ${predicateOf(side, relating)}`).join('; ')}; ${
              rest.length === 1 ? 'one gives' : `${countWord(rest.length)} give`
            } ${rest.length === 1 || sides.length === 3 ? 'another answer' : 'other answers'}`,
        )
  return [
    ...nested,
    ...shared,
    ...rangeWordings(sides, relating),
    named!,
    elidedWording(sides, relating),
    counted!,
    ...few,
  ]
}

/** Word the case that all who answer give one answer. */
function agreementWordings(row: UntoldRow, side: Side): string[] {
  const { relating, cells } = row
  const { length } = side.cells
  const all =
    length === cells.length
      ? length === 2
        ? 'both articles'
        : `all ${countWord(length)}`
      : whoIn(side.cells)
  const voices = new Set(side.cells.flatMap(({ claims }) => claims.map(({ whose }) => whose.id)))
  const [voice] = row.voices
  const word =
    voice !== undefined && voices.size === 1 && voice.reports.every(({ own }) => !own)
      ? `, on ${possessive(shortName(row, voice))} word`
      : ''
  return [all, howMany(side.cells)].flatMap((who) => [
    `${who} ${predicateOf(side, relating, 'several')}${hedgeOf(side.cells)}${word}`,
    `${who} ${predicateOf(side, relating, 'several')}${hedgeOf(side.cells)}`,
  ])
}

function possessive(name: string): string {
  return `${name}’s`
}

/** Word the case that one side’s answer holds every other’s: “Fox News names four negotiators; the digest names two of them”. */
function nestedWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const whole = wholeOf(sides, relating)
  if (whole === null) return []
  const rest = sides.filter((side) => side !== whole)
  // Two sides of a whole are clearer one by one; of more, sharedWordings tells what they have in common.
  if (rest.length > 2) return []
  return [whoIn, howMany].map((who) =>
    [
      `${who(whole.cells)} ${predicateOf(whole, relating)}`,
      ...rest.map((side) => `${who(side.cells)} ${sideClause(sides, side, relating)}`),
    ].join('; '),
  )
}

/** Find the side that every other is a countable part of. */
function wholeOf(sides: readonly Side[], { kind }: RelatingKind): Side | null {
  const isWhole = (whole: Side) =>
    !whole.isOpen &&
    sides.every(
      (side) => side === whole || side.isOpen || kind.telling.part(side.value, whole.value, 'one') !== null,
    )
  if (sides.length < 2 || sides.every(({ isOpen }) => isOpen) || sides.some(({ denies }) => denies))
    return null
  return sides.find(isWhole) ?? null
}

/** Put a side’s answer as a predicate beside the others’: as a part of the fullest one where it is that. */
export function sideClause(sides: readonly Side[], side: Side, relating: RelatingKind): string {
  const whole = wholeOf(sides, relating)
  const part =
    whole === null || whole === side || side.isOpen
      ? null
      : relating.kind.telling.part(side.value, whole.value, subjectOf(side.cells))
  return part ?? `${predicateOf(side, relating)}${hedgeOf(side.cells)}`
}

/** Word the case that all sides share a part of their answers, and some add to it. */
function sharedWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const { kind, context } = relating
  const closed = sides.filter((side) => !side.isOpen)
  if (closed.length < 2 || closed.some((side) => side.denies || side.value === null)) return []
  const shared = kind.telling.shared(closed.map(({ value }) => value))
  if (shared === null) return []
  const cells = closed.flatMap((side) => side.cells)
  const open = sides.filter((side) => side.isOpen)
  const main = `${cells.length === 2 ? whoIn(cells) : `all ${countWord(cells.length)} that answer`} ${kind.predicate(shared, context, 'several')}${hedgeOf(cells)}`
  const adding = closed
    .map((side) => ({ side, adds: kind.relate(side.value, shared, context).onlyA }))
    .filter(({ adds }) => adds.length > 0)
  const additions = adding.map(({ side, adds }) =>
    adds.length <= 2
      ? `${whoIn(side.cells)} ${side.cells.length === 1 ? 'adds' : 'add'} ${adds.join(' and ')}`
      : `${whoIn(side.cells)} ${kind.predicate(side.value, context, subjectOf(side.cells))}`,
  )
  const sized = additions.length > 2 ? [[main, additions[0], additions.at(-1)].join('; ')] : []
  const rest = open.map((side) => `${whoIn(side.cells)} ${predicateOf(side, relating)}`)
  return [
    [main, ...additions, ...rest].join('; '),
    ...sized,
    [main, ...additions.slice(0, 1)].join('; '),
    main,
  ]
}

/** Word the case of many different figures: “Answers run from 47 minutes to 2 hours; four say 50 minutes”. */
function rangeWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const { kind, context } = relating
  const placed = sides
    .filter((side) => !side.denies && side.value !== null)
    .map((side) => ({ side, place: kind.telling.scale(side.value) }))
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => a.place! - b.place!)
  const [low, high] = [placed[0], placed.at(-1)]
  // Up to three answers are clearer one by one.
  if (placed.length < 4 || low === undefined || high === undefined) return []
  const range = `${kind.telling.nouns} run from ${kind.phrase(low.side.value, context)} to ${kind.phrase(high.side.value, context)}`
  const most = sides[0]!
  return most.cells.length > 1
    ? [`${range}; ${howMany(most.cells)} ${predicateOf(most, relating)}`, range]
    : [range]
}

/** Put each side’s answer without the words that it begins with like the first: “the digest, the first in two years”. */
function elidedWording([first, ...rest]: readonly Side[], relating: RelatingKind): string {
  const inForm = (side: Side, form: Side) =>
    `${predicateOf(side, relating, subjectOf(form.cells))}${hedgeOf(side.cells)}`
  return [
    `${whoIn(first!.cells)} ${inForm(first!, first!)}`,
    ...rest.map((side) => {
      const words = inForm(side, side).split(' ')
      const opening = inForm(first!, side).split(' ')
      const differsAt = words.findIndex((word, position) => word !== opening[position])
      return differsAt <= 0
        ? `${whoIn(side.cells)} ${words.join(' ')}`
        : `${whoIn(side.cells)}, ${words.slice(nounStart(words, differsAt)).join(' ')}`
    }),
  ].join('; ')
}

/** Step back from where two wordings part to the article or preposition of the phrase they part in. */
function nounStart(words: readonly string[], differsAt: number): number {
  const opener = words
    .slice(0, differsAt)
    .findLastIndex((word) => ['the', 'a', 'an', 'to', 'at'].includes(word))
  return opener === -1 ? differsAt : opener
}
