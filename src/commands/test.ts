import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findFolders } from '../corpus/read-corpus.ts'
import { readFlags, type Environment, type Output } from './command.ts'
import { projectFolder, runScript, toolPath } from './support/run-tool.ts'
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  describeCounts,
  runSteps,
  type Counts,
  type Step,
} from './support/test-steps.ts'

const usage =
  'Usage: npm test\n\nBuilds the site and runs every check and test. Reads SOURCES_DIR (default: sources).'

/**
 * Most of what these tools make is garbage soon: with more room for it, in megabytes, they take a tenth to a sixth less time of the
 * processor.
 */
const roomForGarbage = 64
const toolVariables = {
  // The linter’s parser need not watch for changes.
  TSESTREE_SINGLE_RUN: 'true',
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=${roomForGarbage}`.trim(),
}

const reportFolder = join(projectFolder, 'test-results/counts')

/**
 * Build the site, and run every check and test of the project.
 *
 * @param commandLine - Nothing: it takes no flags.
 * @param environment - Environment variables, for the folder of the sources.
 * @param output - Where to write.
 * @returns The exit code: 0 where all passed, else 1.
 */
export async function test(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags: {} }, output)
  if (typeof read === 'number') return read
  const hasSources = findFolders(environment).sources !== null
  const print = (text: string) => {
    output.log(text.replace(/\n$/, ''))
  }
  const counts = addCounts([...(await runSteps(stepsOf(hasSources), print)).values()])
  if (!hasSources) {
    print('The source texts are not at hand (SOURCES_DIR), so quotes were checked against the lock alone.')
  }
  if (counts.skipped > 0) print(`Skipped tests: ${counts.skipped}`)
  print(describeCounts({ ...counts, skipped: 0 }))
  return counts.failed > 0 ? 1 : 0
}

/** In order of their length where nothing else orders them: what takes long should not begin last. */
const stepsOf = (hasSources: boolean): Step[] => [
  check('build', toolPath('astro'), 'build'),
  check('content', 'src/commands/check.ts'),
  ...(hasSources ? [check('evidence', 'src/commands/verify.ts')] : []),
  { ...browser, needs: 'build' },
  vitest('unit'),
  // These read the types that the build writes, too.
  { ...check('lint', toolPath('eslint'), '--max-warnings', '0', '.'), after: 'build' },
  {
    ...check('types', toolPath('astro'), 'check', '--minimumFailingSeverity', 'warning'),
    after: 'build',
  },
  check('format', toolPath('prettier'), '--check', '--log-level', 'warn', '.'),
  { ...vitest('site'), needs: 'build' },
  { ...check('build again', 'src/commands/build-again.ts'), needs: 'build' },
  // Each script knows the globals of the place where it runs, and no others.
  {
    ...check(
      'types of scripts',
      toolPath('typescript', 'tsc'),
      ...['--build', 'src/search', 'src/curate/annotate/panel'],
    ),
    after: 'build',
  },
]

/** A step whose script passes or fails as a whole. */
const check = (name: string, ...script: string[]): Step => ({
  name,
  async run() {
    const { code, output } = await runScript(script, 'keep', toolVariables)
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
      const { code, output } = await runScript(scriptFor(report), 'keep', {
        ...toolVariables,
        ...variablesFor(report),
      })
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

if (import.meta.main) process.exitCode = await test(process.argv.slice(2), process.env, console)
