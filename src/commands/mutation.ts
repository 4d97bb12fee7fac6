import { readFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { writeReport } from './bench/markdown-report.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'
import { countMutants, enoughKilled, replaceFigures, scoreOf, type Tally } from './mutation/tally.ts'

/** The folders whose code is changed, each with that of the tests which have to notice: its own. */
const folders: Readonly<Record<string, string>> = {
  'src/kinds': 'tests/unit/kinds',
  'src/evidence': 'tests/unit/evidence',
  'src/lineup': 'tests/unit/lineup',
  'src/corpus/rules': 'tests/unit/corpus/rules',
}
const allFolders = Object.keys(folders)

const usage = `Usage: npm run mutation -- [--write] [<folder or pattern> …]

Changes code in small ways, one at a time, and tells which changes no test notices: mutation testing, with Stryker.
Folders, all of them if none is named: ${allFolders.join(', ')}.
A pattern takes files of one: 'src/kinds/date/*.ts'. What survives is shown, and in .stryker/ beside its code.
A run goes on from the one before: what neither code nor tests have changed under is taken from .stryker/.

  --write  Write the figures to docs/mutation.md; those of other folders stay.`

const flags = { write: { type: 'boolean' } } as const
const reportFile = 'docs/mutation.md'

/**
 * Tell which small changes of the code no test notices.
 *
 * @param commandLine - `--write`, folders and patterns, or none.
 * @param _environment - Reads none.
 * @param output - Where to write.
 * @returns The exit code: 0 where enough changes are noticed in each folder, else 1.
 */
export async function mutation(
  commandLine: readonly string[],
  _environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags, takesNames: true }, output)
  if (typeof read === 'number') return read
  const names = read.positionals.length > 0 ? read.positionals : allFolders
  const outside = names.filter((name) => folderOf(name) === undefined)
  if (outside.length > 0)
    return misused(`${outside.join(', ')} is in none of the folders that are changed.`, usage, output)
  if (read.values.write && !names.every((name) => name in folders))
    return misused('--write takes whole folders.', usage, output)

  const tallies: Record<string, Tally> = {}
  for (const [folder, chosen] of Map.groupBy(names, (name) => folderOf(name)!)) {
    const files = chosen.map((name) => (name === folder ? `${folder}/**/*.ts` : name))
    const tally = await mutate(folder, files)
    tallies[folder] = tally
    output.log(`${folder}: ${scoreOf(tally).toFixed(1)} % of ${tally.killed + tally.survived} killed`)
  }
  if (read.values.write) {
    await writeReport(reportFile, replaceFigures(readFileSync(reportFile, 'utf8'), tallies, allFolders))
    output.log(`Written to ${reportFile}.`)
  }
  return Object.values(tallies).every(enoughKilled) ? 0 : 1
}

function folderOf(name: string): string | undefined {
  return allFolders.find((folder) => name === folder || name.startsWith(`${folder}/`))
}

async function mutate(folder: string, files: string[]): Promise<Tally> {
  const name = folder.replaceAll('/', '-')
  const stryker = new Stryker({
    mutate: files,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: {
      configFile: 'tests/support/mutation.config.ts',
      // Not `testFiles`: with those, Stryker 10.1.1 never switches on what changes while a module loads.
      dir: folders[folder]!,
      related: false,
      pool: 'forks',
    },
    coverageAnalysis: 'perTest',
    reporters: ['clear-text', 'progress', 'html'],
    clearTextReporter: { reportTests: false },
    htmlReporter: { fileName: `.stryker/${name}.html` },
    // A second run repeats only what code or tests have changed under: the first takes an hour for all folders.
    incremental: true,
    incrementalFile: `.stryker/${name}.json`,
    tempDirName: '.stryker/sandbox',
    // Half a minute beyond what the tests take: on a busy machine less passes for a loop without end.
    timeoutMS: 30_000,
    // The tests run without type checks, which would only have to be switched off in each file.
    disableTypeChecks: false,
  })
  return countMutants(await stryker.runMutationTest())
}

if (import.meta.main) process.exitCode = await mutation(process.argv.slice(2), process.env, console)
