import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../../src/corpus/rules/index.ts'
import { warnings } from '../../../../src/corpus/warnings/index.ts'

describe('the registry of warnings', () => {
  test('has every warning’s file, in order, each under its own name', () => {
    const files = readdirSync('src/corpus/warnings').filter(
      (file) => !['README.md', 'cue-use.ts', 'index.ts', 'warning.ts'].includes(file),
    )
    expect(warnings.map(({ name }) => `${name}.ts`)).toEqual(files.sort())
  })

  test.each(warnings)('$name has a test, and no rule has its name', ({ name }) => {
    expect(existsSync(`tests/unit/corpus/warnings/${name}.test.ts`)).toBe(true)
    expect(rules.map((rule) => rule.name)).not.toContain(name)
  })

  test.each(warnings)(
    '$name says in sentences what is usual and what to do, and looks at something',
    (warning) => {
      expect(warning.description).toMatch(/^[A-Z].*\.$/)
      expect(warning.tip).toMatch(/^[A-Z].*\.$/)
      expect(Object.keys(warning.check)).not.toEqual([])
    },
  )
})

test('the guide lists every warning, in order', () => {
  const guide = readFileSync('content/README.md', 'utf8')
  const [, table = ''] = guide.split(/\| warning .*\n.*\n/)
  const listed = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name)
  expect(listed).toEqual(warnings.map(({ name }) => name))
})
