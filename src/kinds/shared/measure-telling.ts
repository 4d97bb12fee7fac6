import type { Measure, Precision } from './measure.ts'

/** Precisions that stay near their figure: who says “over an hour” and who says “nearly an hour” don’t say the same. */
const near: readonly Precision[] = ['exact', 'about', 'nearly']

/**
 * Find the value that stands for several with the same figures, told with more or less precision.
 *
 * @param values - At least one.
 * @param measureOf - Sees a value as a measure.
 * @returns Null where the figures differ, or where some lie on different sides of them.
 */
export function commonMeasure<Value extends { precision: Precision }>(
  values: readonly Value[],
  measureOf: (value: Value) => Measure,
): Value | null {
  const first = values[0]!
  const { from, to } = measureOf(first)
  const measures = values.map(measureOf)
  if (measures.some((measure) => measure.from !== from || measure.to !== to)) return null
  const precisions = new Set(measures.map(({ precision }) => precision))
  if (precisions.size === 1) return first
  return [...precisions].every((precision) => near.includes(precision))
    ? { ...first, precision: 'about' }
    : null
}
