import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Corpus } from '../corpus/corpus.ts'
import { findFolders, loadCorpus } from '../corpus/read-corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import { misused, readFlags, type Environment, type Output } from './command.ts'
import { browserOptions } from './support/find-browser.ts'
import { serveFolder } from './support/serve-folder.ts'
import { siteSettings } from './support/site-settings.ts'

const usage = `Usage: npm run shots [-- <page> …]

Writes screenshots of the site that was built last to shots/, as <page>-<width>-<scheme>.png: of all its pages
where none is named.`

/** Pages that every site has. */
const commonPages: Readonly<Record<string, string>> = {
  home: '',
  'search-empty': 'search/',
  'search-none': 'search/?q=zzyzxq',
  data: 'data/',
  about: 'about/',
  corrections: 'corrections/',
  'not-found': '404.html',
}

/**
 * List a page of each type, and of each picture that comparisons draw, whatever the content is.
 *
 * @param corpus - The content that the site was built from.
 * @returns Addresses below the site’s root, by the name that `shots` takes.
 */
export function samplePages(corpus: Corpus): Record<string, string> {
  const bySize = [...corpus.stories.values()]
    .map(({ id, facts }) => ({
      id,
      facts,
      articles: [...corpus.articles.values()].filter(({ story }) => story === id),
    }))
    .toSorted((a, b) => b.articles.length - a.articles.length)
  const [largest, smallest] = [bySize[0], bySize.at(-1)]
  if (largest === undefined || smallest === undefined) return commonPages
  const story = addresses.story(largest.id)
  const byAnswers = largest.articles.toSorted((a, b) => b.answers.size - a.answers.size)
  const [fullest, sparsest] = [byAnswers[0], byAnswers.at(-1)]
  const two = largest.articles.slice(0, 2).map(({ id }) => id)
  const [quote] = [...(fullest?.answers.values() ?? [])].flatMap((answer) =>
    answer.coverage === 'answered' ? answer.claims.map((claim) => claim.quote) : [],
  )
  const [person] = corpus.people.keys()
  const [statement] = corpus.statements.keys()
  return {
    ...commonPages,
    story,
    ...(smallest !== largest && { 'story-small': addresses.story(smallest.id) }),
    'story-pair': `${story}?articles=${two.join(',')}&show=differences`,
    ...Object.fromEntries(
      largest.facts
        .map(
          (fact) => [`fact-${corpus.facts.get(fact)!.kind}`, addresses.comparison(largest.id, fact)] as const,
        )
        .toReversed(),
    ),
    ...(fullest && { article: addresses.article(fullest.id), outlet: addresses.outlet(fullest.outlet) }),
    ...(sparsest && { 'article-short': addresses.article(sparsest.id) }),
    ...(person !== undefined && { person: addresses.person(person) }),
    ...(statement !== undefined && { statement: addresses.statement(statement) }),
    ...(quote !== undefined && { search: `search/?q=${encodeURIComponent(quote)}` }),
  }
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
 * @param commandLine - Names of pages; none for all.
 * @param environment - Environment variables: `CONTENT_DIR`, `SOURCES_DIR`, `BASE_PATH`, `SOURCE_TEXT`, `CHROME_PATH`.
 * @param output - Where to write.
 * @returns The exit code: 0 where all were written, else 1.
 */
export async function shots(
  commandLine: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  const read = readFlags(commandLine, { usage, flags: {}, takesNames: true }, output)
  if (typeof read === 'number') return read
  const names = read.positionals
  const site = siteSettings(environment)
  if (!existsSync(join(site.folder, 'index.html'))) {
    output.error(`There is no site in ${site.folder}/ yet. Build it: npm run build`)
    return 1
  }
  const pages = samplePages(loadCorpus(findFolders(environment)))
  const unknown = names.filter((name) => !Object.hasOwn(pages, name))
  if (unknown.length > 0)
    return misused(
      `There is no page ${unknown.join(' ')}.`,
      `${usage}\nPages: ${Object.keys(pages).join(', ')}`,
      output,
    )
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
