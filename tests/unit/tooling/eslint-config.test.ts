import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const ourRules = new Set(['import-x/no-restricted-paths', 'no-restricted-imports', 'no-restricted-syntax'])

// Without types, so that each text can stand in for a file that the type checker doesn’t know.
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => ourRules.has(ruleId),
})

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath })
  return results.flatMap((result) => result.messages.map((message) => message.ruleId))
}

describe('imports flow one way', () => {
  test.each([
    ['src/schema/probe.ts', '../kinds/kind.ts'],
    ['src/kinds/probe.ts', '../evidence/check-silence.ts'],
    ['src/evidence/probe.ts', '../corpus/corpus.ts'],
    ['src/corpus/rules/probe.ts', '../../lineup/line-up.ts'],
    ['src/lineup/probe.ts', '../search/engine/document.ts'],
    ['src/search/probe.ts', '../markdown/mark-element.ts'],
    ['src/search/engine/probe.ts', '../index/postings.ts'],
    ['src/search/engine/probe.ts', '../page/answer.ts'],
    ['src/search/index/probe.ts', '../page/answer.ts'],
    ['src/search/page/probe.ts', '../index/postings.ts'],
    ['src/publish/probe.ts', '../commands/serve.ts'],
    ['src/components/probe.ts', '../commands/serve.ts'],
    ['src/schema/probe.ts', '../../tests/support/fixture.ts'],
  ])('%s must not import %s', async (file, imported) => {
    // Types count too: they tie folders together as much as values do.
    expect(await rulesBroken(file, `import type * as probe from '${imported}'`)).toEqual([
      'import-x/no-restricted-paths',
    ])
  })

  test.each([
    ['src/kinds/probe.ts', '../schema/scalars.ts'],
    ['src/kinds/probe.ts', './kind.ts'],
    ['src/lineup/sentences/probe.ts', '../../corpus/corpus.ts'],
    ['src/search/probe.ts', '../lineup/line-up.ts'],
    ['src/commands/probe.ts', '../search/engine/document.ts'],
    ['src/pages/probe.ts', '../lineup/line-up.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await rulesBroken(file, `import type * as probe from '${imported}'`)).toEqual([])
  })
})

describe('the domain stands alone', () => {
  test.each([
    ['src/schema/probe.ts', 'astro/zod'],
    ['src/kinds/probe.ts', 'astro:content'],
    ['src/evidence/probe.ts', '@astrojs/markdown-remark'],
    ['src/corpus/probe.ts', 'astro'],
    ['src/lineup/probe.ts', 'astro:assets'],
    ['src/lineup/probe.ts', 'node:fs'],
  ])('%s must not import %s', async (file, imported) => {
    expect(await rulesBroken(file, `import * as probe from '${imported}'`)).toContain('no-restricted-imports')
  })

  test.each([
    ['src/evidence/probe.ts', 'node:fs/promises'],
    ['src/markdown/probe.ts', '@astrojs/markdown-remark'],
  ])('%s may import %s', async (file, imported) => {
    expect(await rulesBroken(file, `import * as probe from '${imported}'`)).toEqual([])
  })
})

test.each(['new Date()', '(1234).toLocaleString()'])('%s depends on the machine', async (code) => {
  expect(await rulesBroken('src/lineup/probe.ts', `export const probe = ${code}`)).toEqual([
    'no-restricted-syntax',
  ])
})

test.each(["new Date('2025-02-12')", "(1234).toLocaleString('en-GB')"])('%s does not', async (code) => {
  expect(await rulesBroken('src/lineup/probe.ts', `export const probe = ${code}`)).toEqual([])
})
