import { defineConfig } from '@playwright/test'
import { browserOptions } from './src/commands/support/find-browser.ts'

/** Over the built pages: run `npm run build` before. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
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
  use: {
    browserName: 'chromium',
    launchOptions: await browserOptions(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
  },
})
