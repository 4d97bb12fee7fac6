import type { Subject } from '../../kinds/context.ts'
import type { RelatingKind } from '../relations.ts'
import {
  claimPredicate,
  hedgeOf,
  howMany,
  howManyEach,
  predicateOf,
  subjectOf,
  whoIn,
  shortName,
} from './sides.ts'
import type { NamedCell, Side, UntoldRow } from './sides.ts'
import { rangeWordings } from './range-wordings.ts'
import { countWord } from './words.ts'

/** Word what each side says, the fullest wording first. */
export function sideWordings(row: UntoldRow, sides: readonly Side[]): string[] {
  const { relating } = row
  const [first] = sides
  if (sides.length === 1 && first !== undefined) return agreementWordings(row, first)
  const named = sides.map(({ cells }) => whoIn(cells))
  const counted = howManyEach(sides)
  return [
    ...nestedWordings(sides, relating),
    ...sharedWordings(row, sides),
    ...rangeWordings(sides, relating),
    ...[named, counted].flatMap((who) => {
      const [full, short] = [oneByOne(sides, who, relating), elided(sides, who, relating)]
      return isLongWinded(relating) ? [short, full] : [full, short]
    }),
    ...[named, counted].flatMap((who) => fewWordings(sides, 2, who, relating)),
    ...briefWordings(sides, named, relating),
    ...(isMostTold(sides) ? [named, counted].flatMap((who) => fewWordings(sides, 1, who, relating)) : []),
  ]
}

/** Put each side’s answer in a clause of its own. */
function oneByOne(sides: readonly Side[], who: readonly string[], relating: RelatingKind): string {
  const alike = Map.groupBy(sides, (side) => predicateOf(side, relating, 'one'))
  return sides
    .map((side, index) => {
      const values = alike.get(predicateOf(side, relating, 'one'))!.map(({ value }) => value)
      return `${who[index]!} ${predicateOf(side, relating)}${toldApart(side.value, values, relating)}`
    })
    .join('; ')
}

/** Tell whether sides are put in the same words, as two lists of three names may be. */
function areAlike(sides: readonly Side[], relating: RelatingKind): boolean {
  return new Set(sides.map((side) => predicateOf(side, relating, 'one'))).size < sides.length
}

/**
 * Say behind the words in which several lists are put what one of them has that not all have: “, Ann Archer among them”.
 *
 * @param value - One of the values.
 * @param alike - All values that are put in the same words.
 * @returns Nothing for a value that has its words for itself, beside a denial of every answer, and where the kind has no lists.
 */
export function toldApart(
  value: unknown,
  alike: readonly unknown[],
  { kind, context }: RelatingKind,
): string {
  if (alike.length === 1 || alike.includes(null) || kind.telling.size(value) === null) return ''
  const shared = kind.telling.shared(alike)
  const own = shared === null ? null : kind.telling.added(value, shared, context)
  if (own !== null) return `, ${own} among them`
  return value === alike[0] ? '' : ', though not the same'
}

/**
 * Put two claims as predicates, told apart where the words are the same.
 *
 * @param subjects - Whether one or several make each. Default: one.
 */
export function predicatesApart(
  claims: readonly [ClaimToPut, ClaimToPut],
  relating: RelatingKind,
  subjects: readonly [Subject, Subject] = ['one', 'one'],
): [string, string] {
  const [a, b] = claims.map((claim, index) => claimPredicate(claim, relating, subjects[index])) as [
    string,
    string,
  ]
  if (a !== b) return [a, b]
  const values = claims.map(({ value }) => value)
  const [apartA, apartB] = values.map((value) => toldApart(value, values, relating))
  return [a + apartA!, b + apartB!]
}

type ClaimToPut = Parameters<typeof claimPredicate>[0]

/** Put the first sides, which most give, and count the others. */
function fewWordings(
  sides: readonly Side[],
  told: number,
  who: readonly string[],
  relating: RelatingKind,
): string[] {
  const rest = sides.slice(told).flatMap(({ cells }) => cells)
  if (rest.length === 0) return []
  const gives = rest.length === 1 ? 'one gives' : `${countWord(rest.length)} give`
  const others = rest.length === 1 || sides.length === told + 1 ? 'another answer' : 'other answers'
  return [`${oneByOne(sides.slice(0, told), who, relating)}; ${gives} ${others}`]
}

/** Put each side’s answer as an overview does, where that leaves nothing out: “Fox News: 12 Feb, 9 pm; the digest: 12 Feb, 5 am”. */
function briefWordings(
  sides: readonly Side[],
  who: readonly string[],
  { kind, context }: RelatingKind,
): string[] {
  if (sides.some(({ value, denies }) => denies || value === null)) return []
  const words = sides.map(({ value }) => kind.brief(value, context))
  const isWhole = words.every((brief) => !brief.includes('…') && !brief.includes('+'))
  return isWhole && new Set(words).size === words.length
    ? [sides.map((_, index) => `${who[index]!}: ${words[index]!}`).join('; ')]
    : []
}

/** Tell whether more articles give the first side’s answer than any other’s: else it would be told for no reason. */
function isMostTold([first, second]: readonly Side[]): boolean {
  return first !== undefined && second !== undefined && first.cells.length > second.cells.length
}

/** Word the case that all who answer give one answer. */
function agreementWordings(row: UntoldRow, side: Side): string[] {
  const { relating, cells } = row
  const voices = new Set(side.cells.flatMap(({ claims }) => claims.map(({ whose }) => whose.id)))
  const [voice] = row.voices
  const word =
    voice !== undefined && voices.size === 1 && voice.reports.every(({ own }) => !own)
      ? `, on ${possessive(shortName(row, voice))} word`
      : ''
  const additions = additionsIn(side, relating)
  return [allOrNamed(side.cells, cells), howMany(side.cells)].flatMap((who) => {
    const said = `${who} ${predicateOf(side, relating, 'several')}`
    return [`${said}${word}${additions}`, `${said}${additions}`, `${said}${word}`, said]
  })
}

/** Name the articles that answer, or say that they are all. */
function allOrNamed(answering: readonly NamedCell[], all: readonly NamedCell[]): string {
  if (answering.length < all.length) return whoIn(answering)
  return answering.length === 2 ? 'both articles' : `all ${countWord(answering.length)}`
}

/** Say what some of a side’s articles add to the answer that stands for all; nothing where none does. */
function additionsIn({ cells, value }: Side, { kind, context }: RelatingKind): string {
  const adding = cells.flatMap((cell) => {
    const added = value === null || cell.told === null ? null : kind.telling.added(cell.told, value, context)
    return added === null ? [] : [{ cell, added }]
  })
  return [...Map.groupBy(adding, ({ added }) => added)]
    .map(
      ([added, by]) => `; ${whoIn(by.map(({ cell }) => cell))} ${by.length === 1 ? 'adds' : 'add'} ${added}`,
    )
    .join('')
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

/** Find the side that every other is a countable part of: once for all that is said of the sides. */
function wholeOf(sides: readonly Side[], relating: RelatingKind): Side | null {
  const known = wholes.get(sides)
  if (known !== undefined) return known
  const whole = findWhole(sides, relating)
  wholes.set(sides, whole)
  return whole
}

const wholes = new WeakMap<readonly Side[], Side | null>()

function findWhole(sides: readonly Side[], { kind }: RelatingKind): Side | null {
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
  return part ?? predicateOf(side, relating)
}

/** Word the case that all sides share a part of their answers, and some add to it. */
function sharedWordings({ relating, cells: all, outcome }: UntoldRow, sides: readonly Side[]): string[] {
  const { kind, context } = relating
  if (outcome !== 'uneven') return []
  const closed = sides.filter((side) => !side.isOpen)
  if (closed.length < 2 || closed.some((side) => side.denies || side.value === null)) return []
  const shared = kind.telling.shared(closed.map(({ value }) => value))
  if (shared === null) return []
  const cells = closed.flatMap((side) => side.cells)
  const mains = [allOrNamed(cells, all), countWord(cells.length)].map(
    (who) => `${who} ${kind.predicate(shared, context, 'several', hedgeOf(cells))}`,
  )
  const additions = closed.flatMap((side) => {
    const added = kind.telling.added(side.value, shared, context)
    return added === null ? [] : [`${whoIn(side.cells)} ${side.cells.length === 1 ? 'adds' : 'add'} ${added}`]
  })
  const rest = sides
    .filter((side) => side.isOpen)
    .map((side) => `${whoIn(side.cells)} ${predicateOf(side, relating)}`)
  return [
    ...ladderWordings(sides, relating),
    ...[[...additions, ...rest], additions, additions.slice(0, 1), []].flatMap((more) =>
      mains.map((main) => [main, ...more].join('; ')),
    ),
  ]
}

/** Word the case of three lists or more by their lengths: “the blog names seven topics; the wire, four; the radio, two”. */
function ladderWordings(sides: readonly Side[], { kind, context }: RelatingKind): string[] {
  const rungs = sides
    .map((side) => ({ side, size: kind.telling.size(side.value) }))
    .toSorted((a, b) => Number(b.size) - Number(a.size))
  const [longest, ...others] = rungs
  const isLadder =
    new Set(rungs.map(({ size }) => size)).size === rungs.length && Number(rungs.at(-1)?.size) > 0
  // Lists of one or two are told by their names.
  if (!isLadder || rungs.length < 3 || longest === undefined || Number(longest.size) < 3) return []
  const { cells, value } = longest.side
  return [
    [
      `${whoIn(cells)} ${kind.predicate(value, context, subjectOf(cells))}`,
      ...others.map(({ side, size }) => `${whoIn(side.cells)}, ${countWord(size!)}`),
    ].join('; '),
  ]
}

/**
 * Put each side’s answer without the words that it begins with like the first: “the digest, the first in two years”.
 *
 * @param who - What the articles of each side are called.
 */
export function elided(sides: readonly Side[], who: readonly string[], relating: RelatingKind): string {
  const [first] = sides
  if (areAlike(sides, relating)) return oneByOne(sides, who, relating)
  return sides
    .map((side, index) => {
      // In the number of this side, so that only what is said differs.
      const opening = predicateOf(first!, relating, subjectOf(side.cells))
      const said = predicateOf(side, relating)
      // Behind a mere count what is left would hang in the air.
      const isWhole = index === 0 || /^[\p{Ll}\d]+$/u.test(who[index]!)
      return who[index]! + (isWhole ? ` ${said}` : withoutOpening(said, opening, relating))
    })
    .join('; ')
}

/**
 * Put a predicate behind its subject without the words that it begins with like another: “, at 90 minutes”.
 *
 * @param other - The other predicate, in the same number.
 * @returns The whole predicate where no part of it can stand alone.
 */
export function withoutOpening(predicate: string, other: string, { context }: RelatingKind): string {
  const [words, opening] = [predicate.split(' '), other.split(' ')]
  const differsAt = words.findIndex((word, position) => word !== opening[position])
  const start = restStart(words, differsAt, context.verb?.one.split(' ').length)
  return start === 0 ? ` ${predicate}` : `, ${words.slice(start).join(' ')}`
}

const openers = ['the', 'a', 'an', 'to', 'at', 'on', 'in']

/**
 * Find where the rest of a predicate begins that opens like another.
 *
 * @param differsAt - The first word in which they part.
 * @param verbLength - How many words the fact’s own verb has; undefined where it has none.
 * @returns The position of a word; 0 where no part can stand alone.
 */
function restStart(words: readonly string[], differsAt: number, verbLength: number | undefined): number {
  if (verbLength !== undefined) return differsAt >= verbLength ? verbLength : 0
  const [verb = ''] = words
  if (['names', 'name'].includes(verb)) return Math.min(1, Math.max(0, differsAt))
  const opener = words.findLastIndex(
    (word, position) =>
      position <= differsAt && openers.includes(word) && !isOfRange(words.slice(0, position), word),
  )
  if (opener > 0) return openers.includes(words[opener - 1]!) ? opener - 1 : opener
  // What is said may be a whole clause, which can’t begin in its middle.
  return verb.startsWith('say') ? 0 : Math.max(0, differsAt)
}

/** Tell a “to” that goes on with a range: “2 to 3 hours”. */
function isOfRange(before: readonly string[], word: string): boolean {
  return word === 'to' && before.some((earlier) => /^\p{N}/u.test(earlier))
}

/** Tell whether a predicate’s opening is too long to be said twice in a sentence. */
export function isLongWinded({ context: { verb } }: RelatingKind): boolean {
  return verb !== undefined && verb.one.split(' ').length > 2
}
