import { defineConfig } from '@playwright/test'
import { browserOptions } from './src/commands/support/find-browser.ts'

const ownSite = ['**/fixture.test.ts', '**/annotate.test.ts', '**/hostile.test.ts']

/** Over the built pages: run `npm run build` before. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, and that is no failure; what hangs still ends.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A test that passes only now and then tells that something is wrong.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  // Files that stay in one worker, because they build or serve a site of their own, come first: at the end, they
  // would leave the other worker without work.
  projects: [
    { name: 'own-site', testMatch: ownSite },
    { name: 'pages', testMatch: '**/*.test.ts', testIgnore: ownSite },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: await browserOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
  },
})
