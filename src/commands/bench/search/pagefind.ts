import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from '@playwright/test'
import * as pagefind from 'pagefind'
import type { SearchDocument } from '../../../search/engine/document.ts'
import { browserOptions } from '../../support/find-browser.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import { spreadOf } from '../markdown-report.ts'
import { beginningsOf, type BrowserMeasurement } from './browser.ts'
import { joinedText, resultCount } from './contestants.ts'
import { recallOf } from './measure.ts'
import type { BenchQuery } from './queries.ts'

/** The most claims that it is asked about: it writes a file for each document. */
export const pagefindUpToClaims = 100_000

/**
 * Measure Pagefind in a browser, where it lives: from a query to the data of its first ten results, which it shows
 * nowhere. It runs on a page of its own, as a site’s policy has to let its WebAssembly run.
 *
 * @param documents - The corpus.
 * @param claims - How many claims and silences are in it.
 * @param queries - All queries, to see what it finds.
 * @param typed - Those of them that are typed letter by letter.
 */
export async function measurePagefind(
  documents: readonly SearchDocument[],
  claims: number,
  queries: readonly BenchQuery[],
  typed: readonly BenchQuery[],
): Promise<BrowserMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pagefind-'))
  await writeIndex(documents, join(folder, 'pagefind'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Pagefind</title>')
  const served = await serveFolder({ folder, base: '/', port: 0 })
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage()
    await page.goto(served.address)
    const keystrokes = beginningsOf(typed)
    const first = await ask(page, keystrokes)
    const again = await ask(page, keystrokes)
    const { found } = await ask(
      page,
      queries.map(({ text }) => text),
    )
    const bytes: number[] = []
    for (const { text } of typed) bytes.push(await firstQueryBytes(browser, served.address, folder, text))
    return {
      claims,
      engine: 'Pagefind',
      keystrokes: keystrokes.length,
      fetching: spreadOf(first.times),
      atHand: spreadOf(again.times),
      longTasks: first.longTasks + again.longTasks,
      recall: recallOf(
        queries,
        queries.map(({ target }, position) => found[position]!.indexOf(target)),
      ),
      firstQueryBytes: spreadOf(bytes),
    }
  } finally {
    await browser.close()
    await served.close()
    rmSync(folder, { recursive: true })
  }
}

/** Write its index; a document’s address is its number. */
async function writeIndex(documents: readonly SearchDocument[], outputPath: string): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' })
  await Promise.all(
    documents.map((document, number) =>
      index!.addCustomRecord({
        url: `/${number}`,
        content: joinedText(document),
        language: 'en',
        meta: { title: document.title },
      }),
    ),
  )
  await index!.writeFiles({ outputPath })
  await pagefind.close()
}

/** The part of Pagefind’s browser script that is used here. */
interface PagefindScript {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[]
  }>
}

/** Ask queries one by one; give the numbers of the first documents of each. */
function ask(page: Page, queries: readonly string[]) {
  return page.evaluate(
    async ({ asked, count }) => {
      const script = '/pagefind/pagefind.js'
      const { search } = (await import(script)) as PagefindScript
      let longTasks = 0
      new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({ type: 'longtask' })
      const times: number[] = []
      const found: number[][] = []
      for (const query of asked) {
        const start = performance.now()
        const { results } = await search(query)
        const shown = await Promise.all(results.slice(0, count).map((result) => result.data()))
        times.push(performance.now() - start)
        found.push(shown.map(({ url }) => Number(url.slice(1))))
      }
      return { times, found, longTasks }
    },
    { asked: queries, count: resultCount },
  )
}

/** Count what one query in a new page transfers. Its own files are compressed as they are; scripts and JSON are not. */
async function firstQueryBytes(
  browser: Browser,
  address: string,
  folder: string,
  query: string,
): Promise<number> {
  const page = await browser.newPage()
  const paths = new Set<string>()
  page.on('request', (request) => paths.add(new URL(request.url()).pathname))
  await page.goto(address)
  await ask(page, [query])
  await page.close()
  return [...paths]
    .filter((path) => path.startsWith('/pagefind/'))
    .map((path) => readFileSync(join(folder, path)))
    .reduce((sum, content) => sum + Math.min(content.length, gzipSync(content).length), 0)
}
