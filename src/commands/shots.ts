import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Output } from './output.ts'
import { browserOptions } from './support/find-browser.ts'
import { serveFolder } from './support/serve-folder.ts'
import { siteSettings } from './support/site-settings.ts'

const usage = `Usage: npm run shots [-- <page> …]

Writes screenshots of the site that was built last to shots/, as <page>-<width>-<scheme>.png.
Pages, all of them if none is named:`

/** A page of each type, and of each picture that comparisons draw. */
const pages: Readonly<Record<string, string>> = {
  home: '',
  story: 'stories/trump-putin-call/',
  'story-small': 'stories/alaska-summit/',
  'story-pair': 'stories/trump-putin-call/?articles=fox-news-call,forbes-digest-call&show=differences',
  'fact-duration': 'stories/trump-putin-call/call-length/',
  'fact-people': 'stories/trump-putin-call/negotiators/',
  'fact-invitations': 'stories/trump-putin-call/invitations/',
  'fact-meeting': 'stories/trump-putin-call/saudi-meeting/',
  'fact-topics': 'stories/trump-putin-call/topics/',
  'fact-date': 'stories/trump-putin-call/fogel-release/',
  'fact-choice': 'stories/trump-putin-call/zelensky-call/',
  'fact-number': 'stories/trump-putin-call/call-count/',
  article: 'articles/fox-news-call/',
  'article-short': 'articles/two-calls-note/',
  outlet: 'outlets/fox-news/',
  person: 'people/donald-trump/',
  statement: 'statements/trump-call-post/',
  search: 'search/?q=lengthy',
  'search-empty': 'search/',
  'search-none': 'search/?q=zzyzxq',
  data: 'data/',
  about: 'about/',
  corrections: 'corrections/',
  'not-found': '404.html',
}

/** A phone, a tablet, a desk. */
const viewports = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
]
const schemes = ['light', 'dark'] as const

const folder = 'shots'

/**
 * Write screenshots of whole pages at three widths, light and dark.
 *
 * @param names - Names of pages; none for all.
 * @param environment - Environment variables: `BASE_PATH`, `SOURCE_TEXT`, `CHROME_PATH`.
 * @param output - Where to write.
 * @returns The exit code: 0 where all were written, else 1.
 */
export async function shots(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(pages, name))
  if (unknown.length > 0) {
    output.error(`There is no page ${unknown.join(' ')}.\n\n${usage} ${Object.keys(pages).join(', ')}`)
    return 1
  }
  const site = siteSettings(environment)
  if (!existsSync(join(site.folder, 'index.html'))) {
    output.error(`There is no site in ${site.folder}/ yet. Build it: npm run build`)
    return 1
  }
  await mkdir(folder, { recursive: true })
  const served = await serveFolder({ ...site, port: 0 })
  const browser = await chromium.launch(await browserOptions())
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    for (const name of names.length > 0 ? names : Object.keys(pages)) {
      await shoot(page, served.address + pages[name]!, name)
    }
    output.log(`Written to ${folder}/.`)
    return 0
  } finally {
    await browser.close()
    await served.close()
  }
}

async function shoot(page: Page, address: string, name: string): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport)
    // Loaded anew at each width, because script may lay a page out by the width that it finds.
    await page.goto(address, { waitUntil: 'networkidle' })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const path = join(folder, `${name}-${viewport.width}-${colorScheme}.png`)
      await page.screenshot({ path, fullPage: true, animations: 'disabled' })
    }
  }
}

if (import.meta.main) process.exitCode = await shots(process.argv.slice(2), process.env, console)
