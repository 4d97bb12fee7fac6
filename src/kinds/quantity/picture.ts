import { measureLine } from '../shared/pictures/measure-line.ts'
import { axisOver, decimalSteps } from '../shared/pictures/scale.ts'
import { inFigures, phrase, wordsOf } from './phrase.ts'
import { quantityMeasure } from './schema.ts'
import type { LinePicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { Quantity } from './schema.ts'

/**
 * Draw quantities along one line.
 *
 * @returns The picture, or null where no article gives a figure.
 */
export function picture(subject: PictureSubject<Quantity>): LinePicture | null {
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
