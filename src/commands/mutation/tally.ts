import type { MutantResult } from '@stryker-mutator/api/core'

/** How many mutants, which are small changes to code, came to which end. */
export interface Tally {
  /** Some test failed, or ran without end. */
  readonly killed: number
  /** All tests passed, or none ran the changed code. */
  readonly survived: number
  /** A comment in the code says why no test could tell: `Stryker disable`. */
  readonly setAside: number
}

/** The share of mutants that has to be killed, in per cent. */
const bar = 90

/** Count mutants by their ends. */
export function countMutants(mutants: readonly Pick<MutantResult, 'status'>[]): Tally {
  const count = (...statuses: MutantResult['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  return {
    killed: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
    setAside: count('Ignored'),
  }
}

/** Give the share of mutants that were killed, in per cent; what was set aside doesn’t count. */
export function scoreOf({ killed, survived }: Tally): number {
  return killed + survived === 0 ? 100 : (100 * killed) / (killed + survived)
}

/** Tell whether the share of killed mutants reaches the bar. */
export function enoughKilled(tally: Tally): boolean {
  return scoreOf(tally) >= bar
}

const head =
  '| folder | mutants | killed | survived | set aside | score |\n| --- | --: | --: | --: | --: | --: |'

/**
 * Put new figures in place of those of a report.
 *
 * @param report - Markdown with the comments `figures` and `/figures`.
 * @param tallies - The figures by folder; the report’s own stay for those that are missing.
 * @param folders - All folders, in the order of the table.
 * @returns The report with a table of them between the comments.
 */
export function replaceFigures(
  report: string,
  tallies: Readonly<Record<string, Tally>>,
  folders: readonly string[],
): string {
  const parts = /^([^]*<!-- figures -->)([^]*)(<!-- \/figures -->[^]*)$/.exec(report)
  if (parts === null)
    throw new Error('The report has no place for figures: <!-- figures --> … <!-- /figures -->.')
  const [, before, old = '', after] = parts
  const rows = folders.flatMap((folder) => {
    const tally = tallies[folder]
    if (tally !== undefined) return [rowOf(folder, tally)]
    return old.split('\n').filter((line) => line.startsWith(`| \`${folder}\` `))
  })
  return [before, '', head, ...rows, '', after].join('\n')
}

function rowOf(folder: string, tally: Tally): string {
  const { killed, survived, setAside } = tally
  const cells = [killed + survived + setAside, killed, survived, setAside, `${scoreOf(tally).toFixed(1)} %`]
  return `| ${[`\`${folder}\``, ...cells].join(' | ')} |`
}
