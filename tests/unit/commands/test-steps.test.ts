import { describe, expect, test } from 'vitest'
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  describeCounts,
  runStages,
  type Step,
} from '../../../src/commands/support/test-steps.ts'

const passed = { passed: 1, failed: 0, skipped: 0 }
const failed = { passed: 0, failed: 1, skipped: 0 }

function step(name: string, counts = passed, needs?: string): Step {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    run: () => Promise.resolve({ counts, output: `output of ${name}` }),
  }
}

async function run(stages: Step[][]) {
  let printed = ''
  const results = await runStages(stages, (text) => (printed += text))
  return { results: [...results], printed }
}

test('prints each step’s counts and output', async () => {
  const { printed } = await run([[step('lint', failed)]])
  expect(printed).toMatch(/^… lint\n\n── lint: 0 passed, 1 failed \(0\.0 s\) ─+\noutput of lint\n\n$/)
})

test('goes on after a failure, but not with what needs the failed step', async () => {
  const { results, printed } = await run([
    [step('build', failed), step('lint', failed)],
    [step('site', passed, 'build'), step('types')],
    [step('browser', passed, 'site'), step('prose', passed, 'types')],
  ])
  expect(results).toEqual([
    ['build', failed],
    ['lint', failed],
    ['site', failed],
    ['types', passed],
    ['browser', failed],
    ['prose', passed],
  ])
  expect(printed).toContain('── site: not run: it needs build, which failed ─')
  expect(printed).not.toContain('output of site')
  expect(printed).not.toContain('output of browser')
})

test('runs two steps of a stage at a time, and stages one after another', async () => {
  let running = 0
  const seen: string[] = []
  const slow = (name: string): Step => ({
    name,
    async run() {
      running += 1
      seen.push(`${name} with ${running}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      return { counts: passed, output: '' }
    },
  })
  await run([[slow('a'), slow('b'), slow('c')], [slow('d')]])
  expect(seen).toEqual(['a with 1', 'b with 2', 'c with 2', 'd with 1'])
})

test('Vitest’s pending and to-do tests count as skipped', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 }
  expect(countVitest(JSON.stringify(report))).toEqual({ passed: 7, failed: 2, skipped: 4 })
})

test('Playwright’s flaky tests count as failed', () => {
  const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } }
  expect(countPlaywright(JSON.stringify(report))).toEqual({ passed: 7, failed: 3, skipped: 3 })
})

describe('a step', () => {
  const tests = { passed: 5, failed: 0, skipped: 1 }
  test.each([
    ['is one test where it has none of its own', true, null, { passed: 1, failed: 0, skipped: 0 }],
    ['is one failure where it failed without a report', false, null, { passed: 0, failed: 1, skipped: 0 }],
    ['counts its tests', true, tests, tests],
    ['fails though no test did', false, tests, { ...tests, failed: 1 }],
    ['counts its failures once', false, { ...tests, failed: 3 }, { ...tests, failed: 3 }],
  ])('%s', (_, succeeded, own, expected) => {
    expect(countStep(succeeded, own)).toEqual(expected)
  })
})

test('counts add up', () => {
  const counts = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ]
  expect(addCounts(counts)).toEqual({ passed: 11, failed: 22, skipped: 33 })
  expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})

test.each([
  [{ passed: 214, failed: 0, skipped: 0 }, '214 passed, 0 failed'],
  [{ passed: 0, failed: 1, skipped: 3 }, '0 passed, 1 failed, 3 skipped'],
])('%j in words', (counts, words) => {
  expect(describeCounts(counts)).toBe(words)
})
