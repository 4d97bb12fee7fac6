import { existsSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { serveFolder, type ServedFolder } from '../../src/commands/support/serve-folder.ts'
import { siteSettings } from '../../src/commands/support/site-settings.ts'

interface OfTest {
  /** Whether the test expects requests to fail. */
  allowsFailedRequests: boolean
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
      const { folder, base: path } = siteSettings(process.env)
      if (!existsSync(folder)) throw new Error(`These tests read ${folder}/. Make it first: npm run build`)
      const site = await serveFolder({ folder, base: path, port: 0 })
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.address)
  },
  allowsFailedRequests: [false, { option: true }],
  quiet: [
    async ({ page, site, allowsFailedRequests }, use) => {
      const complaints = watch(page, site.address)
      await use(undefined)
      expect(
        allowsFailedRequests ? complaints.errors : [...complaints.errors, ...complaints.requests],
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function watch(page: Page, address: string) {
  const errors: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // The browser reports failed requests here too; they are watched on their own.
    const isRequest = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isRequest) errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || request.url().startsWith('data:')
    if (!isOwn) errors.push(`${page.url()} asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) requests.push(`${response.url()}: ${response.status()}`)
  })
  return { errors, requests }
}
