import { numberMeasure } from '../../kinds/number.ts'
import type { NumberValue } from '../../kinds/number.ts'
import { grouped } from '../../kinds/words.ts'
import { measureLine } from './measure-line.ts'
import type { LinePicture, Subject } from './picture.ts'
import { axisOver, decimalSteps } from './scale.ts'

/**
 * Draw numbers along one line.
 *
 * @param subject - A row of the kind number.
 * @returns The picture, or null where no article gives a figure.
 */
export function numberPicture(subject: Subject): LinePicture | null {
  const numbers = subject.row.cells
    .flatMap(({ claims }) => claims)
    .map(({ value }) => (value as NumberValue).number)
  // What is counted in whole ones has no tick at one and a half.
  const least = numbers.every((number) => number === null || Number.isInteger(number)) ? 1 : undefined
  return measureLine(
    subject,
    (value) => numberMeasure(value as NumberValue),
    (span) => ({
      axis: axisOver(span, decimalSteps(span.high, least)),
      unit: subject.context.unit?.many ?? '',
      label: grouped,
    }),
  )
}
