import { test as base, expect, type Page } from '@playwright/test'
import { serveFolder, type ServedFolder } from '../../src/commands/support/serve-folder.ts'
import { builtFolder } from './built-folder.ts'

interface OfTest {
  /** Fails the test where a page complained. */
  quiet: undefined
}

interface OfWorker {
  /** The build, served to this worker alone. */
  site: ServedFolder
}

/**
 * Test the built pages in a browser. Addresses are relative to the site’s root: `page.goto('stories/fire/')`. A test
 * fails where a page writes an error to the console, breaks its Content-Security-Policy, asks another host for
 * anything, or gets no answer to a request.
 */
export const test = base.extend<OfTest, OfWorker>({
  site: [
    // Playwright reads from the parameter’s form which fixtures this one needs: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveFolder({ ...builtFolder(), port: 0 })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.address)
  },
  quiet: [
    async ({ page, site }, use) => {
      const complaints = watch(page, site.address)
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function watch(page: Page, address: string): string[] {
  const complaints: string[] = []
  const complain = (what: string) => complaints.push(`${page.url()}: ${what}`)
  page.on('pageerror', (error) => complain(error.message))
  page.on('console', (message) => {
    // Requests that a test makes fail are reported here too; answers are watched on their own.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complain(message.text())
    }
  })
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || request.url().startsWith('data:')
    if (!isOwn) complain(`asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.url()} answers ${response.status()}`)
  })
  return complaints
}
