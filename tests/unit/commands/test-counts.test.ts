import { describe, expect, test } from 'vitest'
import {
  addCounts,
  countPlaywright,
  countStep,
  countVitest,
  describeCounts,
} from '../../../src/commands/support/test-counts.ts'

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
