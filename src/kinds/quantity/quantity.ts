import type { Kind } from '../kind.ts'
import { mirroring } from '../relation.ts'
import {
  commonMeasure,
  foldedWords,
  isBound,
  measureInterval,
  relateMeasures,
  sameMeasures,
} from '../shared/measure.ts'
import { measureLine } from '../shared/pictures/measure-line.ts'
import type { LinePicture, PictureSubject } from '../shared/pictures/picture.ts'
import { axisOver, decimalSteps } from '../shared/pictures/scale.ts'
import { plainTelling, verb } from '../shared/wording.ts'
import { brief, inFigures, phrase, phraseInSentence, predicate, wordsOf } from './phrase.ts'
import { numberOf, quantityMeasure, quantityOptions, quantitySchema } from './schema.ts'
import type { Quantity, QuantityOptions } from './schema.ts'
import { suggest } from './patterns.ts'

/** How many or how much. */
export const quantity: Kind<Quantity, QuantityOptions> = {
  id: 'quantity',
  description: 'How many or how much: a count, an amount or a share, from 0 up, with its bounds.',
  options: quantityOptions,
  schema: () => quantitySchema,
  example: () => ({ amount: 12, precision: 'about' }),
  people: () => [],
  normalise,
  relate: mirroring<Quantity>({
    normalise,
    same: (value, context) => sameMeasures(quantityMeasure(value), phrase(value, context)),
    differ: (a, b, context) =>
      relateMeasures(
        [quantityMeasure(a), phrase(a, context)],
        [quantityMeasure(b), phrase(b, context)],
        wordsOf(context, a, b),
      ),
  }),
  affirms: () => true,
  phrase,
  predicate,
  brief,
  telling: {
    ...plainTelling,
    nouns: 'figures',
    isOpen: ({ precision }) => precision === 'unspecified',
    alike: (values) => commonMeasure(values, quantityMeasure),
    denial: (value, context, subject) =>
      `${verb(subject, 'says', 'say')} ${value === null ? 'there was none' : `it was not ${phraseInSentence(value, context)}`}`,
    scale: (value) => measureInterval(quantityMeasure(value))?.low ?? null,
    ends: (value) => {
      const { from, to, precision } = value
      return from === undefined || to === undefined
        ? [value, value]
        : [
            { amount: from, precision },
            { amount: to, precision },
          ]
    },
    isBound: (value) => isBound(quantityMeasure(value)),
  },
  picture,
  suggest,
}

/** A fraction is its number; the article’s own words count only in place of a figure. */
function normalise({ amount, from, to, precision, as }: Quantity): Quantity {
  return {
    ...(amount !== undefined && { amount: numberOf(amount) }),
    ...(from !== undefined && { from: numberOf(from) }),
    ...(to !== undefined && { to: numberOf(to) }),
    precision,
    ...foldedWords({ precision, as }),
  }
}

/**
 * Draw quantities along one line.
 *
 * @returns The picture, or null where no article gives a figure.
 */
function picture(subject: PictureSubject<Quantity>): LinePicture | null {
  const { articles, context } = subject
  const { unit } = context
  const values = articles.flatMap(({ claims }) => claims).map(({ value }) => value)
  const figures = values.map(quantityMeasure).flatMap(({ from, to }) => [from, to])
  // What is counted in whole ones has no tick at one and a half.
  const least = figures.every((figure) => figure === null || Number.isInteger(figure)) ? 1 : undefined
  const share = wordsOf({ ...context, unit: undefined }, ...values)
  return measureLine(
    subject,
    quantityMeasure,
    (value) => phrase(value, context),
    (span) => ({
      axis: axisOver(span, decimalSteps(span.high, least)),
      unit: unit === undefined || unit.before === true ? '' : unit.many,
      label: (tick) => (tick === 0 ? '0' : unit?.before === true ? unit.one + inFigures(tick) : share(tick)),
    }),
  )
}
