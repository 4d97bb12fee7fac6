import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** Median and 95th percentile. */
export interface Spread {
  readonly median: number
  readonly high: number
}

/**
 * Give the median and the 95th percentile.
 *
 * @param values - At least one value, in any order.
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { median: at(0.5), high: at(0.95) }
}

/** Write a table as lines of Markdown, with an empty one behind it. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  '',
]

/** Write a spread of milliseconds: `3.2 / 15`. */
export const inMilliseconds = ({ median, high }: Spread): string => `${inDigits(median)} / ${inDigits(high)}`

const inDigits = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))

/** Write a size in the unit that suits it: `38 kB`, `4.3 MB`. */
export const inBytes = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`

/**
 * Write a report to a file of the project, formatted as all its files are.
 *
 * @param path - The file, relative to the project’s folder.
 * @param markdown - The report.
 */
export async function writeReport(path: string, markdown: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const style = await resolveConfig(path)
  writeFileSync(path, await format(markdown, { ...style, filepath: path }))
}
