/**
 * Compare two texts by their code units, the same on every machine, as `sort` wants it.
 *
 * @param a - A text.
 * @param b - Another text.
 */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
