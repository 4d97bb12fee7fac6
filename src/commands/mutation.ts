import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { format, resolveConfig } from 'prettier'
import { countMutants, enoughKilled, replaceFigures, scoreOf, type Tally } from './mutation/tally.ts'

const usage = `Usage: npm run mutation -- [--write] [<pattern> …]

Changes code in small ways, one at a time, and tells which changes no test notices: mutation testing, with Stryker.
A pattern takes files of one folder: 'src/kinds/date/*.ts'. Folders, all of them without a pattern:
src/kinds, src/evidence, src/lineup, src/corpus/rules. What survives is shown, and in .stryker/ with its code.

  --write  Write the figures of all folders to docs/mutation.md.`

const reportFile = 'docs/mutation.md'

/** The folders whose code is changed, each with that of the tests which have to notice: its own. */
const folders: Readonly<Record<string, string>> = {
  'src/kinds': 'tests/unit/kinds',
  'src/evidence': 'tests/unit/evidence',
  'src/lineup': 'tests/unit/lineup',
  'src/corpus/rules': 'tests/unit/corpus/rules',
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  })
  if (values.write && positionals.length > 0) throw new Error('--write takes the figures of all folders.')
  const patterns =
    positionals.length > 0 ? positionals : Object.keys(folders).map((folder) => `${folder}/**/*.ts`)
  const byFolder = Map.groupBy(patterns, folderOf)

  const tallies: Record<string, Tally> = {}
  for (const [folder, files] of byFolder) tallies[folder] = await mutate(folder, files)

  for (const [folder, tally] of Object.entries(tallies)) {
    console.log(`${folder}: ${scoreOf(tally).toFixed(1)} % of ${tally.killed + tally.survived} killed`)
    if (!enoughKilled(tally)) process.exitCode = 1
  }
  if (!values.write) return
  const report = replaceFigures(readFileSync(reportFile, 'utf8'), tallies)
  const style = await resolveConfig(reportFile)
  writeFileSync(reportFile, await format(report, { ...style, filepath: reportFile }))
  console.log(`Written to ${reportFile}.`)
}

function folderOf(pattern: string): string {
  const folder = Object.keys(folders).find((name) => pattern.startsWith(`${name}/`))
  if (folder === undefined) throw new Error(`${pattern} is in none of ${Object.keys(folders).join(', ')}.`)
  return folder
}

async function mutate(folder: string, files: string[]): Promise<Tally> {
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
    reporters: ['clear-text', 'html'],
    clearTextReporter: { reportTests: false, reportMutants: true },
    htmlReporter: { fileName: `.stryker/${folder.replaceAll('/', '-')}.html` },
    tempDirName: '.stryker/sandbox',
    // The tests run without type checks, which would only have to be switched off in each file.
    disableTypeChecks: false,
  })
  return countMutants(await stryker.runMutationTest())
}

try {
  await run()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  process.exitCode = 1
}
