import fc from 'fast-check'
import { precisions } from '../../../../src/kinds/shared/measure.ts'
import type { Measure, Precision } from '../../../../src/kinds/shared/measure.ts'

// Few different parts, so that two values often touch.

/** IDs of people. */
export const ids = ['ann-archer', 'ben-bold', 'cleo-cruz', 'dan-dale']

/** Words as articles have them, some of which fold to the same. */
export const words = fc.oneof(
  fc.constantFrom('Soon', 'soon.', 'a state  visit', 'talks', '…', 'Ä', 'A\u0308'),
  fc
    .string({ minLength: 1 })
    .filter((text) => text === text.trim())
    // What a reason must not let slip is no fit answer either.
    .filter((text) => !/undefined|null|NaN|\[object/.test(text)),
)

/** Places, some within others, or none. */
export const places = fc.option(
  fc.oneof(fc.constantFrom('Oslo', 'Oslo, Norway', 'Norway', 'oslo,norway', 'Lisbon', 'Porto'), words),
)

/** Days, months and years that share some days. */
export const partialDays = {
  day: fc.constantFrom('2031-04-30', '2031-05-01', '2031-05-31', '2031-06-01', '2032-02-29'),
  month: fc.constantFrom('2031-04', '2031-05', '2031-12'),
  year: fc.constantFrom('2030', '2031', '2032'),
}

/** Figures with every precision, and words without a figure. */
export const measures: fc.Arbitrary<Measure> = fc.oneof(
  fc
    .tuple(
      fc.oneof(fc.constantFrom(30, 45, 60, 75, 90, 105, 120), fc.integer({ min: 1, max: 10_000 })),
      fc.constantFrom(...precisions.slice(0, -1)),
    )
    .map(([figure, precision]) => ({ from: figure, to: figure, precision })),
  fc.constant({ from: null, to: null, precision: 'unspecified' as const }),
  words.map((as) => ({ from: null, to: null, precision: 'unspecified' as const, as })),
)

/** List the precisions that take in a figure and more, where it is exact. */
export function vaguerPrecisions(precision: Precision): readonly Precision[] {
  return precision === 'exact' ? ['about', 'nearly', 'under', 'over'] : []
}

/** List what is left of some members where one of them is dropped. */
export function withoutOne(members: readonly string[]): readonly string[][] {
  return members.map((dropped) => members.filter((member) => member !== dropped))
}
