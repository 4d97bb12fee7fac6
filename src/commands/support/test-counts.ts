/** How many tests passed, failed, or were left out. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What Vitest’s JSON reporter writes, as far as it is counted. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** What Playwright’s JSON reporter writes, as far as it is counted. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/**
 * Count the tests of a Vitest run.
 *
 * @param report - What its JSON reporter wrote.
 */
export const countVitest = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

/**
 * Count the tests of a Playwright run. A test that passed only when it was tried again has failed.
 *
 * @param report - What its JSON reporter wrote.
 */
export const countPlaywright = ({ stats }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

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
