import { expect, test } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import { outletKinds } from '../../../src/schema/outlet.ts'
import { tables } from '../kinds/tables/tables.ts'
import { contentFieldsPage } from './content-fields-page.ts'

const page = contentFieldsPage(Object.values(kinds), tables)

test('docs/content-fields.md is what the schemas say', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/content-fields.md')
})

test('every kind of fact and of outlet is there', () => {
  for (const kind of Object.keys(kinds)) expect(page).toContain(`## Kind \`${kind}\``)
  for (const kind of outletKinds) expect(page).toContain(kind)
})
