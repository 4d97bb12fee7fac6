import type { Interval } from '../interval.ts'
import type { Percent } from './picture.ts'

// Ticks’ labels are centred under them: this much room keeps half a label inside on a phone.
const margin: Percent = 8

// Four steps make at most five labels, which a phone’s width holds side by side.
const mostSteps = 4

/** A stretch of numbers with round ends, and round numbers along it. */
export interface Axis {
  readonly domain: Interval<number>
  readonly ticks: readonly number[]
}

/**
 * Find the smallest round step that divides a span into at most four, and the round ends around the span.
 *
 * @param span - The least and the greatest number to show, different from each other.
 * @param roundSteps - Round steps, ascending, the last of them as long as the span.
 */
export function axisOver({ low, high }: Interval<number>, roundSteps: readonly number[]): Axis {
  const stepsTo = (size: number): Interval<number> => ({
    low: Math.floor(clean(low / size)),
    high: Math.ceil(clean(high / size)),
  })
  const step = roundSteps.find((size) => stepsTo(size).high - stepsTo(size).low <= mostSteps)!
  const { low: first, high: last } = stepsTo(step)
  const ticks = Array.from({ length: last - first + 1 }, (_, count) => clean((first + count) * step))
  return { domain: { low: ticks[0]!, high: ticks.at(-1)! }, ticks }
}

/**
 * List round steps that can divide a span: 1, 2 and 5 of each decimal place.
 *
 * @param size - The span’s upper end, above 0.
 * @param least - The smallest step that makes sense, such as 1 for what is counted in whole ones; no greater than ten times the size.
 */
export function decimalSteps(size: number, least = 0): number[] {
  const place = Math.floor(Math.log10(size))
  // From a thousandth of the size, for spans far from zero, to ten times it.
  return [-3, -2, -1, 0, 1]
    .flatMap((shift) => [1, 2, 5].map((digit) => clean(digit * 10 ** (place + shift))))
    .filter((step) => step >= least)
}

/**
 * Build the function that places numbers along a line.
 *
 * @param domain - The numbers at the line’s ends, different from each other.
 * @returns Gives a number’s place in percent, to a hundredth; numbers beyond the ends are put at the ends.
 */
export function placeAlong({ low, high }: Interval<number>): (number: number) => Percent {
  return (number) => {
    const share = (Math.min(Math.max(number, low), high) - low) / (high - low)
    return Math.round((margin + share * (100 - 2 * margin)) * 100) / 100
  }
}

/** Undo what binary fractions add: 0.30000000000000004. Twelve digits are far finer than any screen. */
function clean(number: number): number {
  return Number(number.toPrecision(12))
}
