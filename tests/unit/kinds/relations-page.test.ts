import { expect, test } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import { relationsPage } from './relations-page.ts'
import { tables } from './tables/tables.ts'

test('docs/relations.md is what the test tables and the code say', async () => {
  await expect(relationsPage(Object.values(kinds), tables)).toMatchFileSnapshot('../../../docs/relations.md')
})

test('a kind without a test table is refused', () => {
  expect(() => relationsPage(Object.values(kinds), {})).toThrow('no test table for kind choice')
})
