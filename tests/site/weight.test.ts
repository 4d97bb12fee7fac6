import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { afterAll, expect, test } from 'vitest'
import { belowBase, type BuiltPage } from '../../src/commands/support/built-site.ts'
import { isShippedContent } from '../support/sample.ts'
import { pageAt, pages, site } from '../support/site.ts'

const kilobyte = 1000

/** What a page of each type may weigh, and of which the heaviest counts. */
const types: [type: string, address: RegExp][] = [
  ['story', /^\/stories\/[^/]+\/$/],
  ['fact', /^\/stories\/[^/]+\/[^/]+\/$/],
  ['article', /^\/articles\/[^/]+\/$/],
]

/** What one round trip brings. */
const pageBudget = 14 * kilobyte
/** HTML, CSS and script: a story’s line-up may need a second round trip, as its overview is in the first. */
const budgets: Record<string, number> = { story: 24 * kilobyte, fact: pageBudget, article: pageBudget }
const fontBudget = 40 * kilobyte
const searchScriptBudget = 15 * kilobyte
const readingScriptBudget = 3 * kilobyte

const table: Record<string, string | number>[] = []
afterAll(() => {
  console.table(table)
})

const read = (address: string) => readFileSync(join(site.folder, address))
const gzipSize = (content: Buffer | string) =>
  content.length === 0 ? 0 : gzipSync(content, { level: 9 }).length
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

const pointed = (page: BuiltPage, selector: string, property: 'href' | 'src') =>
  selectAll(selector, page.tree).map(({ properties }) => belowBase(String(properties[property]), site.base)!)

const stylesOf = (page: BuiltPage) => pointed(page, 'link[rel~="stylesheet"]', 'href')

const inlineScripts = (page: BuiltPage) =>
  selectAll('script:not([src]):not([type$="json"])', page.tree).map((script) => toString(script))

/** The script files that a page loads, with all that they import or start as workers. */
function scriptsOf(page: BuiltPage): string[] {
  const found = new Set<string>()
  const waiting = [...pointed(page, 'script[src]', 'src'), ...inlineScripts(page).flatMap(scriptsNamedIn)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...scriptsNamedIn(read(next).toString()))
  }
  return [...found]
}

/**
 * Bundles name one another by string; any string with the name of a script of ours counts. What `import()` names
 * doesn’t: it is loaded only where something is missing.
 */
function scriptsNamedIn(script: string): string[] {
  const loading = script.replaceAll(/\bimport\([^)]*\)/g, '')
  return site.files.filter(
    (file) => file.endsWith('.js') && loading.includes(file.slice(file.lastIndexOf('/') + 1)),
  )
}

const fontsOf = (page: BuiltPage) => {
  const preloaded = pointed(page, 'link[rel~="preload"][as="font"]', 'href')
  const styles = [
    ...stylesOf(page).map((address) => read(address).toString()),
    ...selectAll('style', page.tree).map((style) => toString(style)),
  ]
  const named = styles.flatMap((style) =>
    site.files.filter(
      (file) => file.endsWith('.woff2') && style.includes(file.slice(file.lastIndexOf('/') + 1)),
    ),
  )
  return [...new Set([...preloaded, ...named])]
}

// Names and quotes may be longer in a fork’s content.
test.skipIf(!isShippedContent).each(types)('every %s page keeps to its budget', (type, address) => {
  const weights = pages
    .filter((page) => address.test(page.address))
    .map((page) => {
      const html = gzipSize(read(`/${page.file}`))
      const css = sum(stylesOf(page).map((file) => gzipSize(read(file))))
      const files = sum(scriptsOf(page).map((file) => gzipSize(read(file))))
      const inline = gzipSize(inlineScripts(page).join('\n'))
      const fonts = sum(fontsOf(page).map((font) => read(font).length))
      const total = html + css + files
      return {
        type,
        heaviest: page.address,
        html,
        css,
        'script (inline and files)': inline + files,
        total,
        fonts,
      }
    })
    .sort((a, b) => b.total - a.total)
  table.push(weights[0]!)
  const most = (key: 'total' | 'fonts' | 'script (inline and files)') =>
    Math.max(...weights.map((weight) => weight[key]))
  expect.soft(most('total')).toBeLessThanOrEqual(budgets[type]!)
  expect.soft(most('script (inline and files)')).toBeLessThanOrEqual(readingScriptBudget)
  expect.soft(most('fonts')).toBeLessThanOrEqual(fontBudget)
})

test.skipIf(!isShippedContent)('a story’s overview is in the first round trip of its page', () => {
  for (const page of pages.filter(({ address }) => /^\/stories\/[^/]+\/$/.test(address))) {
    const html = read(`/${page.file}`).toString()
    const end = html.indexOf('</table>')
    expect(end).toBeGreaterThan(0)
    const css = sum(stylesOf(page).map((file) => gzipSize(read(file))))
    expect(gzipSize(html.slice(0, end)) + css, page.address).toBeLessThanOrEqual(pageBudget)
  }
})

test('the search script is light', () => {
  const page = pageAt('/search/')
  const scripts = scriptsOf(page)
  const script = sum(scripts.map((file) => gzipSize(read(file))))
  table.push({ type: 'search', heaviest: page.address, 'script (inline and files)': script })
  expect(scripts).not.toEqual([])
  expect(script).toBeLessThanOrEqual(searchScriptBudget)
})
