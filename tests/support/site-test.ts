import {
  test as base,
  expect,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
} from '@playwright/test'
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
      const { complaints, stop } = watch(page, site.address)
      await use(undefined)
      stop()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function watch(page: Page, address: string) {
  const complaints: string[] = []
  const complain = (what: string) => complaints.push(`${page.url()}: ${what}`)
  const onError = (error: Error) => complain(error.message)
  const onMessage = (message: ConsoleMessage) => {
    // Requests that a test makes fail are reported here too; answers are watched on their own.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complain(message.text())
    }
  }
  const onRequest = (request: Request) => {
    const isOwn = request.url().startsWith(address) || request.url().startsWith('data:')
    if (!isOwn) complain(`asks for ${request.url()}`)
  }
  const onResponse = (response: Response) => {
    if (response.status() >= 400) complain(`${response.url()} answers ${response.status()}`)
  }
  page.on('pageerror', onError).on('console', onMessage).on('request', onRequest).on('response', onResponse)
  /** A page that outlives its test is watched by each test for itself. */
  const stop = () => {
    page.off('pageerror', onError).off('console', onMessage)
    page.off('request', onRequest).off('response', onResponse)
  }
  return { complaints, stop }
}
