import type { RelatingKind } from '../relations.ts'
import { hedgeOf, howMany, predicateOf, whoIn } from './sides.ts'
import type { Side } from './sides.ts'
import { countWord } from './words.ts'

/** Word the case of many different figures: “Lengths run from 47 minutes to 2 hours; four say 50 minutes”. */
export function rangeWordings(sides: readonly Side[], relating: RelatingKind): string[] {
  const { kind, context } = relating
  const placed = sides
    .filter((side) => !side.denies && side.value !== null && kind.telling.scale(side.value) !== null)
    .map((side) => {
      const [first, last] = kind.telling.ends(side.value)
      return { side, first, last, low: kind.telling.scale(first)!, high: kind.telling.scale(last)! }
    })
  // A month is no end of a range that goes to a day in it; a bound, such as under an hour, is told as one.
  const ends = placed.filter(
    ({ side }) =>
      kind.telling.isBound(side.value) ||
      !placed.some((other) => kind.relate(side.value, other.side.value, context).relation === 'vaguer'),
  )
  const low = ends.toSorted((a, b) => a.low - b.low)[0]
  const high = ends.toSorted((a, b) => a.high - b.high).at(-1)
  // Up to three answers are clearer one by one.
  if (placed.length < 4 || low === undefined || high === undefined || low === high) return []
  const [from, to] = [kind.phrase(low.first, context), kind.phrase(high.last, context)]
  const range = `${kind.telling.nouns} run from ${withoutSameUnit(from, to)} to ${to}`
  // “From 66 to more than 66” is hardly a range.
  if (bareFigure(from) === bareFigure(to)) return endWordings(sides, low.side, high.side, relating)
  const most = sides[0]!
  const ranges =
    most.cells.length > 1
      ? [`${range}; ${howMany(most.cells)} ${predicateOf(most, relating)}`, range]
      : [range]
  return [...endWordings(sides, low.side, high.side, relating), ...ranges]
}

/**
 * Word the case that an end of many figures is only a bound, so that their range tells little: “The blog says under 1 hour, the wire more than 2
 * hours; three put it at 47 minutes; two give other answers”.
 */
function endWordings(sides: readonly Side[], low: Side, high: Side, relating: RelatingKind): string[] {
  const { kind, context } = relating
  const bounds = [low, high].filter(({ value }) => kind.telling.isBound(value)).length
  const areSure = [low, high].every(({ cells }) => hedgeOf(cells) === undefined)
  if (bounds === 0 || !areSure) return []
  const most = [sides[0]!].filter((side) => side !== low && side !== high && side.cells.length > 1)
  const others = sides
    .filter((side) => ![low, high, ...most].includes(side))
    .flatMap(({ cells }) => cells).length
  const rest = [
    ...most.map((side) => `${howMany(side.cells)} ${predicateOf(side, relating)}`),
    others === 1 ? 'one gives another answer' : `${countWord(others)} give other answers`,
  ]
  const [from, to] = [low, high].map(({ value }) => kind.phrase(value, context))
  const say = ({ cells }: Side) => (cells.length === 1 ? 'says' : 'say')
  const named = [low, high].map(({ cells }) => whoIn(cells))
  const areSingle = [low, high].every(({ cells }) => cells.length === 1)
  const counted = [countWord(low.cells.length), areSingle ? 'another' : countWord(high.cells.length)]
  // Without names the range tells as much, unless both its ends are bounds.
  return (bounds === 2 ? [named, counted] : [named]).map(([first, second]) => {
    // “Two more than 20 deaths” would be read as more deaths.
    const isNumber = second === countWord(high.cells.length)
    const ends = `${first!} ${say(low)} ${from!}, ${second!} ${isNumber ? `${say(high)} ` : ''}${to!}`
    return [ends, ...rest].join('; ')
  })
}

/** Leave out of the first of two figures the words that stand behind both: “5” of “5 letters” and “more than 20 letters”. */
function withoutSameUnit(from: string, to: string): string {
  const { figure, unit } = /^(?<figure>[\d.,]+)(?<unit> .+)$/.exec(from)?.groups ?? {}
  return figure !== undefined && unit !== undefined && to.endsWith(unit) ? figure : from
}

/** Leave out of a figure how firmly it is given. */
function bareFigure(words: string): string {
  return words.replace(/^\D+(?=\d)/, '')
}
