import { describe, expect, test } from 'vitest'
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  describeCounts,
  runSteps,
  type Step,
} from '../../../src/commands/support/test-steps.ts'

const passed = { passed: 1, failed: 0, skipped: 0 }
const failed = { passed: 0, failed: 1, skipped: 0 }

function step(name: string, counts = passed, before: Pick<Step, 'after' | 'needs'> = {}): Step {
  return { name, ...before, run: () => Promise.resolve({ counts, output: `output of ${name}` }) }
}

async function run(steps: Step[]) {
  let printed = ''
  const results = await runSteps(steps, (text) => (printed += text))
  return { results: [...results], printed }
}

test('prints each step’s counts and output', async () => {
  const { printed } = await run([step('lint', failed)])
  expect(printed).toMatch(/^… lint\n\n── lint: 0 passed, 1 failed \(0\.0 s\) ─+\noutput of lint\n\n$/)
})

test('goes on after a failure, but not with what needs the failed step', async () => {
  const { results, printed } = await run([
    step('build', failed),
    step('site', passed, { needs: 'build' }),
    step('types', passed, { after: 'build' }),
    step('browser', passed, { needs: 'site' }),
    step('prose', passed, { needs: 'types' }),
  ])
  expect(new Map(results)).toEqual(
    new Map([
      ['build', failed],
      ['site', failed],
      ['types', passed],
      ['browser', failed],
      ['prose', passed],
    ]),
  )
  expect(printed).toContain('── site: not run: it needs build, which failed ─')
  expect(printed).not.toContain('output of site')
  expect(printed).not.toContain('output of browser')
})

describe('steps run', () => {
  /** Run steps that take some milliseconds each, and list when each began: beside which others. */
  async function begun(...timed: [name: string, milliseconds: number, before?: Pick<Step, 'after'>][]) {
    const running = new Set<string>()
    const seen: string[] = []
    await run(
      timed.map(([name, milliseconds, before = {}]) => ({
        name,
        ...before,
        async run() {
          seen.push([name, ...running].join(' beside '))
          running.add(name)
          await new Promise((resolve) => setTimeout(resolve, milliseconds))
          running.delete(name)
          return { counts: passed, output: '' }
        },
      })),
    )
    return seen
  }

  test('two at a time, in their order', async () => {
    expect(await begun(['a', 5], ['b', 20], ['c', 30], ['d', 5])).toEqual([
      'a',
      'b beside a',
      'c beside b',
      'd beside c',
    ])
  })

  test('no sooner than what they wait for has ended, and later ones meanwhile', async () => {
    expect(await begun(['a', 20], ['b', 5, { after: 'a' }], ['c', 5], ['d', 30])).toEqual([
      'a',
      'c beside a',
      'd beside a',
      'b beside d',
    ])
  })

  test('not at all where one waits for what isn’t there', async () => {
    await expect(begun(['a', 5, { after: 'z' }])).rejects.toThrow('a waits for what never runs.')
  })
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
