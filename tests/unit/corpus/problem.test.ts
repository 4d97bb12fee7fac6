import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  ContentError,
  displayPath,
  formatProblems,
  pathWithin,
  sortProblems,
} from '../../../src/corpus/problem.ts'
import type { ContentProblem } from '../../../src/corpus/problem.ts'

const problem = (more: Partial<ContentProblem>): ContentProblem => ({
  rule: 'rule',
  file: 'a.yml',
  line: 1,
  column: 1,
  found: 'x',
  expected: 'y',
  hint: 'Do z.',
  ...more,
})

describe('sortProblems', () => {
  test('goes by file in code-unit order, then line, column and rule', () => {
    const sorted = [
      problem({ file: 'B.yml', line: 9 }),
      problem({ line: 2 }),
      problem({ line: 10, rule: 'b' }),
      problem({ line: 10, column: 2, rule: 'a' }),
      problem({ line: 10, column: 2, rule: 'b' }),
      problem({ file: 'ä.yml' }),
    ]
    expect(sortProblems(sorted.toReversed())).toEqual(sorted)
  })

  test('keeps one of two equal problems, and both where a word differs', () => {
    expect(sortProblems([problem({}), problem({}), problem({ hint: 'Do w.' })])).toHaveLength(2)
  })
})

describe('formatProblems', () => {
  test('lines up labels and continuation lines, and counts', () => {
    const text = formatProblems([problem({ hint: 'First.\nSecond.' }), problem({ file: 'b.yml', column: 7 })])
    expect(text).toBe(
      [
        'a.yml:1:1  rule',
        '  found     x',
        '  expected  y',
        '  hint      First.',
        '            Second.',
        '',
        'b.yml:1:7  rule',
        '  found     x',
        '  expected  y',
        '  hint      Do z.',
        '',
        '2 problems in 2 files.',
      ].join('\n'),
    )
  })

  test('counts one in the singular', () => {
    expect(formatProblems([problem({})])).toMatch(/\n1 problem in 1 file\.$/)
  })
})

test.each([
  ['content', 'content/facts/a.yml', 'facts/a.yml'],
  ['content', 'contents/facts/a.yml', 'contents/facts/a.yml'],
  [join(process.cwd(), 'content/'), 'content/facts/a.yml', 'facts/a.yml'],
  ['content', 'sources/a.txt', 'sources/a.txt'],
  [undefined, 'content/facts/a.yml', 'content/facts/a.yml'],
])('from %s: %s', (folder, file, shown) => {
  expect(pathWithin(folder, file)).toBe(shown)
  expect(formatProblems([problem({ file })], folder)).toMatch(`${shown}:1:1`)
})

test('a ContentError carries the problems and lists them', () => {
  const error = new ContentError([problem({})], 'content')
  expect(error.problems).toEqual([problem({})])
  expect(error.name).toBe('ContentError')
  expect(error.message).toBe(`The content has problems.\n\n${formatProblems([problem({})])}`)
})

test.each([
  ['content/facts/a.yml', 'content/facts/a.yml'],
  [join(process.cwd(), 'content'), 'content'],
  ['../texts', '../texts'],
  ['.', '.'],
])('%s', (path, shown) => {
  expect(displayPath(path)).toBe(shown)
})
