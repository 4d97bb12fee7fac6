import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { buildIndex, webLayout } from '../../../search/index/build-index.ts'
import type { SearchDocument } from '../../../search/engine/document.ts'
import { browserOptions } from '../../support/find-browser.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import { spreadOf, type Spread } from '../markdown-report.ts'
import type { Measurement, Recall } from './measure.ts'
import type { BenchQuery } from './queries.ts'

/** What was measured of an engine in a browser. */
export interface BrowserMeasurement {
  readonly engine: string
  readonly claims: number
  readonly keystrokes: number
  /** From a keystroke to the results on the page, in milliseconds, fetching what is needed from this machine. */
  readonly fetching: Spread
  /** The same when all is typed again, with everything at hand. */
  readonly atHand: Spread
  /** How many tasks kept the page from answering for more than 50 milliseconds. */
  readonly longTasks: number
  readonly recall: Recall
  /** What a first query transfers, compressed, with its results and all that searches. */
  readonly firstQueryBytes: Spread
}

/**
 * Measure the built search page in a browser, with a corpus of the benchmark in place of the site’s.
 *
 * @param site - The folder of a build that stands at the root.
 * @param documents - The corpus.
 * @param inNode - What was measured of the same engine and corpus outside: what it finds and fetches is the same.
 * @param queries - What to type.
 */
export async function measureInBrowser(
  site: string,
  documents: readonly SearchDocument[],
  inNode: Measurement,
  queries: readonly BenchQuery[],
): Promise<BrowserMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  cpSync(site, folder, { recursive: true })
  const index = join(folder, 'search', 'index')
  rmSync(index, { recursive: true, force: true })
  mkdirSync(index, { recursive: true })
  for (const { path, content } of buildIndex(documents)) writeFileSync(join(index, path), content)
  if (documents.length > webLayout.bundleUpTo) closeFilters(join(folder, 'search', 'index.html'))
  const served = await serveFolder({ folder, base: '/', port: 0 })
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage()
    await page.goto(`${served.address}search/`)
    const texts = beginningsOf(queries)
    const first = await typeInPage(page, texts)
    const again = await typeInPage(page, texts)
    return {
      engine: inNode.engine,
      claims: inNode.claims,
      keystrokes: first.times.length,
      fetching: spreadOf(first.times),
      atHand: spreadOf(again.times),
      longTasks: first.longTasks + again.longTasks,
      recall: inNode,
      firstQueryBytes: inNode.firstQueryBytes!,
    }
  } finally {
    await browser.close()
    await served.close()
    rmSync(folder, { recursive: true })
  }
}

/** Close the filters, as the page of a large index has them: counting fetches their files. */
function closeFilters(page: string): void {
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replaceAll(/(<details class="filter"[^>]*?) open(?:="")?/g, '$1'))
}

/** List what is typed letter by letter, without spaces at the end: they change neither query nor answer. */
export const beginningsOf = (queries: readonly BenchQuery[]): string[] =>
  queries.flatMap(({ text }) =>
    Array.from(text, (_, position) => text.slice(0, position + 1)).filter((typed) => !typed.endsWith(' ')),
  )

/** Type texts, each time waiting until the page says how many results there are. */
function typeInPage(page: Page, texts: readonly string[]): Promise<{ times: number[]; longTasks: number }> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('main [role="search"] input')!
    const status = document.querySelector('[data-search-status]')!
    let longTasks = 0
    new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({ type: 'longtask' })
    const type = (text: string) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if (!status.textContent.includes(`“${text.trim()}”`)) return
          observer.disconnect()
          resolve(performance.now() - start)
        })
        observer.observe(status, { childList: true, characterData: true, subtree: true })
        box.value = text
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
    const times: number[] = []
    for (const text of typed) times.push(await type(text))
    return { times, longTasks }
  }, texts)
}
