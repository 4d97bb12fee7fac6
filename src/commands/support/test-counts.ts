/** How many tests passed, failed, or were left out. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

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
