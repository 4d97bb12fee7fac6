import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { headerProblems, idleHashes, policyOf } from '../support/policy.ts'
import { attributes, pages, site } from '../support/site.ts'

const inlineHash = (element: Element) =>
  `'sha256-${createHash('sha256').update(toString(element)).digest('base64')}'`

/** Scripts that browsers run; data in a script element is no script. */
const runs = ({ properties }: Element) =>
  ['undefined', '', 'module', 'text/javascript'].includes(String(properties.type))

test('every page has a policy, ahead of all that it loads or runs', () => {
  const wrong = pages.filter(({ tree }) => {
    const first = selectAll('head > *', tree).find(({ tagName, properties }) => {
      const isPolicy = String(properties.httpEquiv).toLowerCase() === 'content-security-policy'
      return isPolicy || tagName === 'script' || properties.rel?.toString() === 'stylesheet'
    })
    return first?.tagName !== 'meta'
  })
  expect(wrong.map(({ address }) => address)).toEqual([])
})

test('every policy allows this site’s own files alone', () => {
  const allowed = /^(?:'self'|'none'|'sha(?:256|384|512)-[\w+/=]+')$/
  const wrong = pages.flatMap((page) =>
    [...policyOf(page)].flatMap(([directive, sources]) =>
      sources
        .filter((source) => !allowed.test(source))
        .map((source) => `${page.address}: ${directive} ${source}`),
    ),
  )
  expect(wrong).toEqual([])
})

test('every policy begins from nothing or from this site', () => {
  const wrong = pages.filter((page) => {
    const fallback = policyOf(page).get('default-src') ?? []
    return fallback.length !== 1 || !["'none'", "'self'"].includes(fallback[0]!)
  })
  expect(wrong.map(({ address }) => address)).toEqual([])
})

test.each([
  ['script:not([src])', 'script-src'],
  ['style', 'style-src'],
])('what stands in %s is what its hash in %s allows', (selector, directive) => {
  const wrong = pages.flatMap((page) =>
    selectAll(selector, page.tree)
      .filter((element) => selector === 'style' || runs(element))
      .filter((element) => !policyOf(page).get(directive)?.includes(inlineHash(element)))
      .map((element) => `${page.address}: ${toString(element).slice(0, 60)}`),
  )
  expect(wrong).toEqual([])
})

test('no element carries style or script in an attribute', () => {
  const wrong = pages.flatMap((page) =>
    selectAll('*', page.tree).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => /^(?:style$|on)/i.test(name) || name === 'srcDoc')
        .map((name) => `${page.address}: <${tagName} ${name}>`),
    ),
  )
  expect(wrong).toEqual([])
})

test('no page embeds or loads anything of others', () => {
  const embedded = pages.flatMap((page) =>
    selectAll('iframe, object, embed, base', page.tree).map(({ tagName }) => `${page.address}: <${tagName}>`),
  )
  const loaded = [
    ...attributes('[src]', 'src'),
    ...attributes('link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]', 'href'),
  ]
    .filter(({ value }) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value))
    .map(({ page, value }) => `${page.address}: ${value}`)
  expect([...embedded, ...loaded]).toEqual([])
})

test('the headers for hosts say what the pages’ own policies do, and who may frame them', () => {
  expect(headerProblems(site)).toEqual([])
  expect(idleHashes(site)).toEqual([])
})

test('nothing of the development server’s toolbar is built', () => {
  const traces = /_annotate|annotate-|astro-dev-toolbar|data-astro-source/
  const files = readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|css)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => traces.test(readFileSync(file, 'utf8')))).toEqual([])
})
