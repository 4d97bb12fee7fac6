import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../../src/corpus/rules/index.ts'

describe('the registry of rules', () => {
  test('has every rule’s file, in order, each under its own name', () => {
    const files = readdirSync('src/corpus/rules').filter(
      (file) => !['README.md', 'index.ts', 'references.ts', 'rule.ts'].includes(file),
    )
    expect(rules.map(({ name }) => `${name}.ts`)).toEqual(files.sort())
  })

  test.each(rules)('$name has a test', ({ name }) => {
    expect(existsSync(`tests/unit/corpus/rules/${name}.test.ts`)).toBe(true)
  })

  test.each(rules)('$name says in sentences what holds and what to do, and checks something', (rule) => {
    expect(rule.description).toMatch(/^[A-Z].*\.$/)
    expect(rule.tip).toMatch(/^[A-Z].*\.$/)
    expect(Object.keys(rule.check)).not.toEqual([])
  })
})
