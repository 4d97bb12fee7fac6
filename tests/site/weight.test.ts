import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { selectAll } from 'hast-util-select'
import { afterAll, expect, test } from 'vitest'
import { belowBase, type BuiltPage } from '../../src/commands/support/built-site.ts'
import { pages, site } from '../support/site.ts'

const kilobyte = 1000

/** What a page of each type may weigh, and of which the heaviest counts. */
const types: [type: string, address: RegExp][] = [
  ['story', /^\/stories\/[^/]+\/$/],
  ['fact', /^\/stories\/[^/]+\/[^/]+\/$/],
  ['article', /^\/articles\/[^/]+\/$/],
]

/** HTML, CSS and script of a reading page: one round trip. */
const pageBudget = 14 * kilobyte
const fontBudget = 40 * kilobyte
const searchScriptBudget = 15 * kilobyte
const readingScriptBudget = 3 * kilobyte

const table: Record<string, string | number>[] = []
afterAll(() => {
  console.table(table)
})

const read = (address: string) => readFileSync(join(site.folder, address))
const gzipSize = (address: string) => gzipSync(read(address), { level: 9 }).length
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

const pointed = (page: BuiltPage, selector: string, property: 'href' | 'src') =>
  selectAll(selector, page.tree).map(({ properties }) => belowBase(String(properties[property]), site.base)!)

const stylesOf = (page: BuiltPage) => pointed(page, 'link[rel~="stylesheet"]', 'href')

/** The scripts of a page, with all that they import or start as workers. */
function scriptsOf(page: BuiltPage): string[] {
  const found = new Set<string>()
  const waiting = pointed(page, 'script[src]', 'src')
  const inline = selectAll('script:not([src])', page.tree).flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'text' ? scriptsNamedIn(child.value) : [])),
  )
  waiting.push(...inline)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...scriptsNamedIn(read(next).toString()))
  }
  return [...found]
}

/** Bundles name one another by string; any string that ends in the name of a script of ours counts. */
const scriptsNamedIn = (script: string) =>
  site.files.filter((file) => file.endsWith('.js') && script.includes(file.slice(file.lastIndexOf('/') + 1)))

const fontsOf = (page: BuiltPage) => {
  const preloaded = pointed(page, 'link[rel~="preload"][as="font"]', 'href')
  const styles = [
    ...stylesOf(page).map((address) => read(address).toString()),
    ...selectAll('style', page.tree).flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'text' ? [child.value] : [])),
    ),
  ]
  const named = styles.flatMap((style) =>
    site.files.filter(
      (file) => file.endsWith('.woff2') && style.includes(file.slice(file.lastIndexOf('/') + 1)),
    ),
  )
  return [...new Set([...preloaded, ...named])]
}

test.each(types)('every %s page fits into one round trip', (type, address) => {
  const weights = pages
    .filter((page) => address.test(page.address))
    .map((page) => {
      const html = gzipSize(`/${page.file}`)
      const css = sum(stylesOf(page).map(gzipSize))
      const script = sum(scriptsOf(page).map(gzipSize))
      const fonts = sum(fontsOf(page).map((font) => read(font).length))
      return { type, heaviest: page.address, html, css, script, total: html + css + script, fonts }
    })
    .sort((a, b) => b.total - a.total)
  const heaviest = weights[0]!
  table.push(heaviest)
  expect.soft(heaviest.total).toBeLessThanOrEqual(pageBudget)
  expect.soft(Math.max(...weights.map(({ script }) => script))).toBeLessThanOrEqual(readingScriptBudget)
  expect.soft(Math.max(...weights.map(({ fonts }) => fonts))).toBeLessThanOrEqual(fontBudget)
})

test('the search script is light', () => {
  const page = pages.find(({ address }) => address === '/search/')!
  const scripts = scriptsOf(page)
  const script = sum(scripts.map(gzipSize))
  table.push({ type: 'search', heaviest: page.address, script })
  expect(scripts).not.toEqual([])
  expect(script).toBeLessThanOrEqual(searchScriptBudget)
})
