import { measureLine } from '../shared/pictures/measure-line.ts'
import { axisOver, decimalSteps } from '../shared/pictures/scale.ts'
import { grouped } from '../words.ts'
import { phrase } from './phrase.ts'
import { numberMeasure } from './schema.ts'
import type { LinePicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { NumberValue } from './schema.ts'

/**
 * Draw numbers along one line.
 *
 * @returns The picture, or null where no article gives a figure.
 */
export function picture(subject: PictureSubject<NumberValue>): LinePicture | null {
  const { articles, context } = subject
  const numbers = articles.flatMap(({ claims }) => claims).map(({ value }) => value.number)
  // What is counted in whole ones has no tick at one and a half.
  const least = numbers.every((number) => number === null || Number.isInteger(number)) ? 1 : undefined
  return measureLine(
    subject,
    numberMeasure,
    (value) => phrase(value, context),
    (span) => ({
      axis: axisOver(span, decimalSteps(span.high, least)),
      unit: context.unit?.many ?? '',
      label: grouped,
    }),
  )
}
