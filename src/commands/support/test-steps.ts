/** How many tests passed, failed, or were left out. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** One part of the test run. */
export interface Step {
  readonly name: string
  /** The name of an earlier step that must have ended before, however it ended. */
  readonly after?: string
  /** The name of an earlier step that this one comes after, and makes no sense without. */
  readonly needs?: string
  /** Do the work; count its tests, and hand back what it would have printed. */
  run(): Promise<{ readonly counts: Counts; readonly output: string }>
}

/** The machines that this runs on have two cores. */
const atOnce = 2

/**
 * Run steps two at a time, each as soon as it may and what comes before it in the list is under way. Each step’s output is printed
 * whole when it ends. A failure stops nothing; only a step that needs the failed one is not run, and counts as failed.
 *
 * @param steps - The steps. What one waits for comes before it.
 * @param print - Takes one piece of text, line breaks included.
 * @returns The counts of each step, by its name, in the order in which they ended.
 */
export async function runSteps(
  steps: readonly Step[],
  print: (text: string) => void,
): Promise<ReadonlyMap<string, Counts>> {
  const results = new Map<string, Counts>()
  const waiting = [...steps]
  const running = new Set<Promise<void>>()
  const mayRun = ({ after, needs }: Step) =>
    [after, needs].every((name) => name === undefined || results.has(name))
  const run = async (step: Step) => {
    const isMissing = step.needs !== undefined && results.get(step.needs)?.failed !== 0
    results.set(step.name, isMissing ? leaveOut(step, print) : await runStep(step, print))
  }
  while (waiting.length > 0) {
    const next = running.size < atOnce ? waiting.findIndex(mayRun) : -1
    if (next === -1) {
      if (running.size === 0) throw new Error(`${waiting[0]!.name} waits for what never runs.`)
      await Promise.race(running)
      continue
    }
    const [step] = waiting.splice(next, 1)
    const ending = run(step!).finally(() => running.delete(ending))
    running.add(ending)
  }
  await Promise.all(running)
  return results
}

async function runStep(step: Step, print: (text: string) => void): Promise<Counts> {
  print(`… ${step.name}\n`)
  const start = performance.now()
  const { counts, output } = await step.run()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  print(`\n${headline(step.name, `${describeCounts(counts)} (${seconds} s)`)}\n${output.trim()}\n\n`)
  return counts
}

function leaveOut({ name, needs }: Step, print: (text: string) => void): Counts {
  print(`\n${headline(name, `not run: it needs ${needs ?? 'nothing'}, which failed`)}\n\n`)
  return { passed: 0, failed: 1, skipped: 0 }
}

/** As wide as most terminals. */
const lineWidth = 80

const headline = (name: string, rest: string) => `── ${name}: ${rest} `.padEnd(lineWidth, '─')

/**
 * Count the tests of a Vitest run.
 *
 * @param report - What its JSON reporter wrote.
 */
export function countVitest(report: string): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as Record<
    'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests',
    number
  >
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/**
 * Count the tests of a Playwright run. A test that passed only when it was tried again has failed.
 *
 * @param report - What its JSON reporter wrote.
 */
export function countPlaywright(report: string): Counts {
  const { stats } = JSON.parse(report) as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>
  }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * Say what a step counts for. A step without tests of its own is one test. A step that failed counts at least one
 * failure, even if no test did: a test file that can’t be read holds no tests.
 *
 * @param succeeded - Whether the step ended with exit code 0.
 * @param tests - Its own tests; null where it has none, or wrote no report.
 */
export function countStep(succeeded: boolean, tests: Counts | null): Counts {
  const { passed, failed, skipped } = tests ?? { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 }
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), skipped }
}

/**
 * Add counts up.
 *
 * @param all - Any number of counts.
 */
export const addCounts = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
})

/**
 * Put counts into words: `214 passed, 0 failed`, with `, 3 skipped` behind it where any were.
 *
 * @param counts - What to name.
 */
export const describeCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
