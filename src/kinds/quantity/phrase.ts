import { briefest, hedgedVerb, quotedBriefly, ownVerb, saysOnly, verb } from '../shared/wording.ts'
import { briefSigns, phraseMeasure } from '../shared/measure.ts'
import { cardinal, grouped, ordinal, quoted } from '../../text/phrasing.ts'
import { numberOf, quantityMeasure } from './schema.ts'
import type { Hedge, KindContext, Subject, Unit } from '../context.ts'
import type { AmountWords } from '../shared/measure.ts'
import type { Quantity } from './schema.ts'

export function phrase(value: Quantity, context: KindContext): string {
  const { as, precision } = value
  const words = phraseMeasure(quantityMeasure(value), wordsOf(context, value))
  return as === undefined || precision === 'unspecified' ? words : `${words} (${quoted(as)})`
}

/**
 * Write amounts with the fact’s unit: “12 letters”, “$3 billion”, “two thirds of the letters”, “no letters”.
 *
 * @param context - The fact’s unit.
 * @param values - The quantities that are spoken of: fractions are put as such, and what lies between them in percent.
 */
export function wordsOf({ unit }: KindContext, ...values: readonly Quantity[]): AmountWords {
  const fractions = new Map(
    values
      .flatMap(({ amount, from, to }) => [amount, from, to])
      .filter((amount) => typeof amount === 'string')
      .map((amount) => [numberOf(amount), fractionWords(amount)]),
  )
  return (amount) => {
    if (fractions.size > 0 && amount <= 1) {
      const share = fractions.get(amount) ?? `${Math.round(amount * 100)} percent`
      return unit === undefined ? share : `${share} of the ${unit.many}`
    }
    if (unit === undefined) return amount === 0 ? 'none' : inFigures(amount)
    if (unit.before === true) return unit.one + inFigures(amount)
    if (amount === 0) return `no ${unit.many}`
    return `${inFigures(amount)} ${amount === 1 ? unit.one : unit.many}`
  }
}

const scales = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const

/** Write a number in figures, from a million on with the word for its size where that needs no more than two decimals. */
export function inFigures(amount: number): string {
  const scale = scales.find(({ size }) => amount >= size)
  const share = scale === undefined ? NaN : amount / scale.size
  return scale !== undefined && Math.abs(share * 100 - Math.round(share * 100)) < 1e-9
    ? `${grouped(Math.round(share * 100) / 100)} ${scale.word}`
    : grouped(amount)
}

/** Write a fraction as people say it: “a half”, “two thirds”, “three quarters”. */
function fractionWords(fraction: string): string {
  const [part = 0, whole = 1] = fraction.split('/').map(Number)
  const names: Readonly<Record<number, Pick<Unit, 'one' | 'many'>>> = {
    2: { one: 'half', many: 'halves' },
    4: { one: 'quarter', many: 'quarters' },
  }
  if (whole === 1) return grouped(part)
  if (whole > 10 || part > 10) return fraction
  const name = names[whole] ?? { one: ordinal(whole), many: `${ordinal(whole)}s` }
  return `${cardinal(part)} ${part === 1 ? name.one : name.many}`
}

export function predicate(value: Quantity, context: KindContext, subject: Subject, hedge?: Hedge): string {
  const { as, precision } = value
  if (precision === 'unspecified') {
    return as === undefined ? `${verb(subject, 'gives', 'give')} no figure` : saysOnly(subject, quoted(as))
  }
  return `${hedgedVerb(subject, ownVerb(context, subject), hedge)} ${phraseInSentence(value, context)}`
}

/** Put a quantity as a sentence does, without the article’s own words for a figure: “about five letters”. */
export function phraseInSentence(value: Quantity, context: KindContext): string {
  return phraseMeasure(quantityMeasure(value), wordsInSentence(context, value))
}

/** Write amounts as a sentence does: a single count of things up to ten in words, “three letters”. */
function wordsInSentence(context: KindContext, value: Quantity): AmountWords {
  const { unit } = context
  const inFigure = wordsOf(context, value)
  const isSingle = value.from === undefined || value.to === undefined
  return (amount) =>
    unit !== undefined && unit.before !== true && isSingle && isCardinal(amount)
      ? `${cardinal(amount)} ${amount === 1 ? unit.one : unit.many}`
      : inFigure(amount)
}

function isCardinal(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= 10
}

export function brief(value: Quantity, { unit }: KindContext): string {
  const { as, precision } = value
  if (precision === 'unspecified') return as === undefined ? 'no figure' : quotedBriefly(as)
  const sign = unit?.before === true ? unit : undefined
  const { from, to } = quantityMeasure(value)
  const inWords = wordsOf({ ...plainContext, unit: sign }, value)
  const ends = [from, to].filter((end) => end !== null)
  const bound = from === null ? '≤ ' : to === null ? '≥ ' : ''
  const figures = briefSigns[precision] + bound + [...new Set(ends.map(inWords))].join('–')
  return unit === undefined || sign !== undefined || to === 0 || hasFraction(value)
    ? briefest(figures)
    : briefest(`${figures} ${(to ?? from) === 1 ? unit.one : unit.many}`, figures)
}

const plainContext: KindContext = { nameOf: (id) => id }

function hasFraction({ amount, from, to }: Quantity): boolean {
  return [amount, from, to].some((end) => typeof end === 'string')
}
