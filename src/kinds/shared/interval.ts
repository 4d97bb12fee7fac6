/** An interval, of numbers or of ISO days, which sort as text does. */
export interface Interval<End extends number | string> {
  readonly low: End
  readonly high: End
  /** Which of its ends it leaves out. Default: none. */
  readonly open?: 'low' | 'high' | undefined
}

/**
 * Find what two intervals share; ends that merely touch are shared, unless one of the intervals leaves its end out.
 *
 * @returns Their intersection, or null where they have none.
 */
export function intersection<End extends number | string>(
  a: Interval<End>,
  b: Interval<End>,
): Interval<End> | null {
  const low = a.low > b.low ? a.low : b.low
  const high = a.high < b.high ? a.high : b.high
  const isLeftOut = [a, b].some(
    (interval) =>
      (interval.open === 'low' && interval.low === high) ||
      (interval.open === 'high' && interval.high === low),
  )
  return low <= high && !isLeftOut ? { low, high } : null
}

/**
 * Tell whether one interval lies within another.
 *
 * @param inner - The interval that may be the narrower one.
 * @param outer - The interval that may hold it.
 */
export function within<End extends number | string>(inner: Interval<End>, outer: Interval<End>): boolean {
  const isLeftOut =
    (outer.open === 'low' && outer.low === inner.low && inner.open !== 'low') ||
    (outer.open === 'high' && outer.high === inner.high && inner.open !== 'high')
  return outer.low <= inner.low && inner.high <= outer.high && !isLeftOut
}
