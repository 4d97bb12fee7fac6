import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { buildIndex } from '../../../search/index/build-index.ts'
import type { SearchDocument } from '../../../search/engine/document.ts'
import { browserOptions } from '../../support/find-browser.ts'
import { serveFolder } from '../../support/serve-folder.ts'
import { spreadOf, type Spread } from '../markdown-report.ts'
import type { BenchQuery } from './queries.ts'

/** What was measured of the search page in a browser. */
export interface BrowserMeasurement {
  readonly claims: number
  readonly keystrokes: number
  /** From a keystroke to the results on the page, in milliseconds, fetching what is needed from this machine. */
  readonly fetching: Spread
  /** The same when all is typed again, with everything at hand. */
  readonly atHand: Spread
  /** How many tasks kept the page from answering for more than 50 milliseconds. */
  readonly longTasks: number
}

/**
 * Measure the built search page in a browser, with a corpus of the benchmark in place of the site’s.
 *
 * @param site - The folder of a build that stands at the root.
 * @param documents - The corpus.
 * @param claims - How many claims and silences are in it.
 * @param queries - What to type.
 */
export async function measureInBrowser(
  site: string,
  documents: readonly SearchDocument[],
  claims: number,
  queries: readonly BenchQuery[],
): Promise<BrowserMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  cpSync(site, folder, { recursive: true })
  const index = join(folder, 'search', 'index')
  rmSync(index, { recursive: true, force: true })
  mkdirSync(index, { recursive: true })
  for (const { path, content } of buildIndex(documents)) writeFileSync(join(index, path), content)
  const served = await serveFolder({ folder, base: '/', port: 0 })
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage()
    await page.goto(`${served.address}search/`)
    const texts = queries.map((query) => query.text)
    const first = await typeInPage(page, texts)
    const again = await typeInPage(page, texts)
    return {
      claims,
      keystrokes: first.times.length,
      fetching: spreadOf(first.times),
      atHand: spreadOf(again.times),
      longTasks: first.longTasks + again.longTasks,
    }
  } finally {
    await browser.close()
    await served.close()
    rmSync(folder, { recursive: true })
  }
}

/** Type the texts letter by letter, each time waiting until the page says how many results there are. */
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
    for (const text of typed) {
      for (let letters = 1; letters <= text.length; letters += 1) {
        const beginning = text.slice(0, letters)
        // A space changes neither query nor answer.
        if (!beginning.endsWith(' ')) times.push(await type(beginning))
      }
    }
    return { times, longTasks }
  }, texts)
}
