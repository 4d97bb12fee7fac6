import { findFigures } from '../shared/patterns/figures.ts'
import { distance, spanOf } from '../shared/patterns/sentence.ts'
import type { Figure } from '../shared/patterns/figures.ts'
import type { Reading, Sentence } from '../shared/patterns/sentence.ts'
import type { Quantity, QuantityOptions } from './schema.ts'

const vague =
  /\b(?:several|many|a few|few|dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|a handful|countless)(?= )(?: of)?/giu
const times: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 }
const fraction =
  /(?<!\band )\b(?<part>one|two|three|four|a)[ -](?<whole>third|quarter|fifth|half|thirds|quarters|fifths)\b/giu
const wholes: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5 }
const few: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 }

/** What is counted stands within a few words of its figure. In characters. */
const reach = 40

/** Find counts and amounts of what the fact counts: “at least 12 letters”, “$3 billion”, “several calls”. */
export function suggest(sentence: Sentence, { unit }: QuantityOptions): readonly Reading<Quantity>[] {
  const { text, figures: counted, cues } = sentence
  const weigh = ({ start, end }: { start: number; end: number }, sign: string | null): 0 | 2 | 3 => {
    if (/\bnot $/i.test(text.slice(0, start))) return 0
    if (unit?.before === true) return sign === unit.one || sign === unit.many ? 3 : 0
    const behind = text.slice(end, end + reach)
    const named = unit && [unit.one, unit.many].map((word) => word.replace(/[^\p{L}\p{N} %-]/gu, ''))
    if (
      named &&
      new RegExp(`^(?:[ -][\\p{L}-]+){0,3}?[ -]?(?:${named.join('|')})(?![\\p{L}])`, 'iu').test(behind)
    )
      return 3
    const isNear = cues.some((cue) => distance(cue, { start, end }) <= reach && cue.start >= end)
    return isNear && !behind.startsWith('%') ? 2 : 0
  }
  const fractions = [...text.matchAll(fraction)]
  const figures = findFigures(counted).filter((figure) =>
    fractions.every((match) => distance(figure, spanOf(match)) > 0),
  )
  const readings: (Reading<Quantity> | null)[] = [
    ...figures.map((figure) => weighted(figure, valueOf(figure), weigh(figure, figure.sign))),
    ...fractions.map((match) => {
      const { part, whole } = match.groups!
      const value = `${few[part!.toLowerCase()]!}/${wholes[whole!.toLowerCase().replace(/s$/, '')]!}`
      return weighted(spanOf(match), { amount: value, precision: 'exact' }, weigh(spanOf(match), null))
    }),
    ...[...text.matchAll(vague)].map((match) => {
      const value = { precision: 'unspecified', as: match[0].replace(/ of$/i, '').toLowerCase() } as const
      return weighted(spanOf(match), value, weigh(spanOf(match), null) === 3 ? 2 : 0)
    }),
    ...[...text.matchAll(/\b(?:once|twice|thrice)\b/giu)].map((match) => {
      const isCue = cues.some((cue) => distance(cue, spanOf(match)) === 0)
      const value = { amount: times[match[0].toLowerCase()]!, precision: 'exact' } as const
      return weighted(spanOf(match), value, isCue ? 2 : 0)
    }),
  ]
  return readings.filter((reading) => reading !== null)
}

function weighted(
  { start, end }: { start: number; end: number },
  value: Quantity,
  weight: 0 | 2 | 3,
): Reading<Quantity> | null {
  return weight === 0 ? null : { start, end, value, weight }
}

function valueOf({ bound, low, high, roundWord }: Figure): Quantity {
  if (high !== null) return { from: low, to: high, precision: bound === 'about' ? 'about' : 'exact' }
  if (bound === 'from' || bound === 'to') return { [bound]: low, precision: 'exact' }
  // Who says “a dozen” has hardly counted.
  if (roundWord !== null && bound === 'exact') return { amount: low, precision: 'about', as: roundWord }
  return { amount: low, precision: bound }
}
