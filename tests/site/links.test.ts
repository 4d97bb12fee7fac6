import { expect, test } from 'vitest'
import { siteSettings } from '../../src/commands/support/site-settings.ts'
import { brokenLinks, pointers } from '../support/links.ts'
import { corpus } from '../support/sample.ts'
import { attributes, site } from '../support/site.ts'

const links = pointers.flatMap(([selector, property]) => attributes(selector, property))

test('every link, fragment and alternate leads somewhere, and every address in the data', () => {
  expect(links.length).toBeGreaterThan(0)
  expect(brokenLinks(site, siteSettings(process.env).site)).toEqual([])
})

test('links use http(s) alone, and mail where errors are reported by mail', () => {
  const allowed = ['http', 'https', ...(corpus.site.report?.includes('@') ? ['mailto'] : [])]
  const schemes = links.map(
    ({ value }) => /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase() ?? 'https',
  )
  expect([...new Set(schemes)].filter((scheme) => !allowed.includes(scheme))).toEqual([])
})

test('references within a page lead to its own IDs', () => {
  const references = [
    'htmlFor',
    'ariaLabelledBy',
    'ariaDescribedBy',
    'ariaControls',
    'ariaOwns',
    'headers',
    'list',
  ]
  const selectors = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
    'headers',
    'list',
  ]
  const broken = references.flatMap((property, position) =>
    attributes(`[${selectors[position]!}]`, property).flatMap(({ page, value }) =>
      value
        .split(/[\s,]+/)
        .filter((id) => !page.ids.includes(id))
        .map((id) => `${page.address}: ${selectors[position]!}="${id}"`),
    ),
  )
  expect(broken).toEqual([])
})
