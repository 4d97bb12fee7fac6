import { readBuiltSite, type BuiltPage } from '../../src/commands/support/built-site.ts'
import { runScript } from '../../src/commands/support/run-tool.ts'
import { serveFolder } from '../../src/commands/support/serve-folder.ts'
import { test as siteTest } from './site-test.ts'

/** Git ignores it. */
const folder = 'test-results/regatta-site'
/** A path as project sites have it: every address must keep to it. */
const base = '/same-story/'
/** What a build may take where others build at the same time, in milliseconds. */
const buildTimeout = 120_000

interface OfWorker {
  /** The fixture’s pages, parsed. */
  builtPages: readonly BuiltPage[]
}

/**
 * Test the pages of the fixture story in `tests/fixtures/regatta`: 12 articles in many scripts, some of them hostile. The worker builds
 * it and serves it under a path of its own. Everything else is as in `site-test.ts`.
 */
export const test = siteTest.extend<object, OfWorker>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { code, output } = await runScript(['tests/support/build-regatta.ts', folder, base], 'keep')
      if (code !== 0) throw new Error(`The fixture story doesn’t build.\n${output}`)
      const site = await serveFolder({ folder, base, port: 0 })
      await use(site)
      await site.close()
    },
    { scope: 'worker', timeout: buildTimeout },
  ],
  builtPages: [
    // Named for the order alone: the pages are there once the site is.
    async ({ site: _site }, use) => {
      await use(readBuiltSite(folder, base).pages)
    },
    { scope: 'worker' },
  ],
})
