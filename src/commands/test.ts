import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findFolders } from '../corpus/read-corpus.ts'
import { runStages, type Step } from './support/run-steps.ts'
import { projectFolder, runScript, toolPath } from './support/run-tool.ts'
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  describeCounts,
  type Counts,
} from './support/test-counts.ts'

const reportFolder = join(projectFolder, 'test-results/counts')

/** A step whose script passes or fails as a whole. */
const check = (name: string, ...script: string[]): Step => ({
  name,
  async run() {
    const { code, output } = await runScript(script, 'keep')
    return { counts: countStep(code === 0, null), output }
  },
})

/** A step whose script writes a JSON report, which its tests are counted from. */
function tests(
  name: string,
  count: (report: string) => Counts,
  scriptFor: (report: string) => string[],
  variablesFor: (report: string) => Record<string, string> = () => ({}),
): Step {
  const report = join(reportFolder, `${name}.json`)
  return {
    name,
    async run() {
      // A report of an earlier run must not count for this one.
      await rm(report, { force: true })
      const { code, output } = await runScript(scriptFor(report), 'keep', variablesFor(report))
      const counted = existsSync(report) ? count(await readFile(report, 'utf8')) : null
      return { counts: countStep(code === 0, counted), output }
    },
  }
}

const vitest = (project: string) =>
  tests(project, countVitest, (report) => [
    ...[toolPath('vitest'), 'run', '--project', `${project}*`],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  ])

const browser = tests(
  'browser',
  countPlaywright,
  () => [toolPath('@playwright/test', 'playwright'), 'test', '--reporter', 'dot,json'],
  (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
)

const hasSources = findFolders(process.env).sources !== null

const stages: Step[][] = [
  [
    check('build', toolPath('astro'), 'build'),
    vitest('unit'),
    check('format', toolPath('prettier'), '--check', '--log-level', 'warn', '.'),
    check('content', 'src/commands/check.ts'),
    ...(hasSources ? [check('evidence', 'src/commands/verify.ts')] : []),
  ],
  // All of these read what the build writes. The longest comes first, and the others run beside it.
  [
    { ...browser, needs: 'build' },
    { ...vitest('site'), needs: 'build' },
    check('types', toolPath('astro'), 'check', '--minimumFailingSeverity', 'warning'),
    // Each part of search knows the globals of the place where it runs, and no others.
    check('types of search', toolPath('typescript', 'tsc'), '--build', 'src/search'),
    check('lint', toolPath('eslint'), '--max-warnings', '0', '.'),
    { ...check('build again', 'src/commands/build-again.ts'), needs: 'build' },
  ],
]

const print = (text: string) => void process.stdout.write(text)

const counts = addCounts([...(await runStages(stages, print)).values()])
if (!hasSources) {
  print('The source texts are not at hand (SOURCES_DIR), so quotes were checked against the lock alone.\n')
}
if (counts.skipped > 0) print(`Skipped tests: ${counts.skipped}\n`)
print(`${describeCounts({ ...counts, skipped: 0 })}\n`)
if (counts.failed > 0) process.exitCode = 1
