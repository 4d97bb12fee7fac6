import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readBuiltSite, type BuiltPage } from '../../src/commands/support/built-site.ts'
import { runScript } from '../../src/commands/support/run-tool.ts'
import { serveFolder } from '../../src/commands/support/serve-folder.ts'
import { test as siteTest } from './site-test.ts'

/** Below the folder that Git ignores, and beside Playwright’s own. */
const folder = 'test-results/regatta-site'
/** A path as project pages have it: every address must keep to it. */
const base = '/same-story/'

/** What a build of the fixture takes where others build at the same time, in milliseconds. */
const buildTimeout = 120_000

/** The address of the fixture’s line-up, relative to the site’s root. */
export const lineUpAddress = 'stories/lantern-regatta/'

/**
 * Test the pages of the fixture story `tests/fixtures/regatta`, built for the run and served under a path of its own.
 * Everything else is as in `site-test.ts`.
 */
export const test = siteTest.extend<object, { builtPages: readonly BuiltPage[] }>({
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
    // The pages are there once the site is.
    async ({ site }, use) => {
      await use(readBuiltSite(folder, site.address === '' ? '/' : base).pages)
    },
    { scope: 'worker' },
  ],
})
