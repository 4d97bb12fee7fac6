import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attributes, brokenLink, pageAt, site } from '../support/site.ts'

/** What elements point at, by the attribute that does it. */
const pointers: [selector: string, property: string][] = [
  ['a[href], area[href], link[href]', 'href'],
  ['script[src], img[src], source[src], iframe[src]', 'src'],
  ['form[action]', 'action'],
  ['use[href]', 'href'],
]

const links = pointers.flatMap(([selector, property]) => attributes(selector, property))

test('every link of the site leads somewhere', () => {
  const broken = links.flatMap(({ page, value }) => {
    const problem = brokenLink(value, page)
    return problem === null ? [] : [`${page.address}: ${value}: ${problem}`]
  })
  expect(links.length).toBeGreaterThan(0)
  expect(broken).toEqual([])
})

test('links use http(s) alone', () => {
  const schemes = links.map(
    ({ value }) => /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase() ?? 'https',
  )
  expect([...new Set(schemes)].filter((scheme) => !['http', 'https'].includes(scheme))).toEqual([])
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

test.each(site.files.filter((file) => /^\/data\/.*\.json$/.test(file)))(
  'the addresses in %s lead somewhere',
  (file) => {
    const broken: string[] = []
    JSON.parse(readFileSync(join(site.folder, file), 'utf8'), (key, value: unknown) => {
      if (key !== 'url' || typeof value !== 'string') return value
      const problem = brokenLink(value, pageAt('/'))
      if (problem !== null) broken.push(`${value}: ${problem}`)
      return value
    })
    expect(broken).toEqual([])
  },
)
