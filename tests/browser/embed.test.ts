import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect } from '../support/site-test.ts'
import { fixtureHost, testFixture } from '../support/fixture-site.ts'
import { violations } from '../support/violations.ts'

const base = '/quay/'
const test = testFixture(() => ({
  content: 'tests/fixtures/harbour/content',
  sources: 'tests/fixtures/harbour/texts',
  folder: 'test-results/embed-site',
  base,
}))

// One worker, because each builds the fixture for itself.
test.describe.configure({ mode: 'default' })

const comparison = 'stories/harbour-talks/talks-length/'
const framed = 'embed/harbour-talks/talks-length/'

/** A page of another site that holds a comparison’s snippet, with the addresses of the site as it is served here. */
async function hostPage(page: Page, address: string): Promise<string> {
  await page.goto(comparison)
  const snippet = (await page.locator('.embed code').textContent())!
  return `<!doctype html><body><p>Our page</p>${snippet.replaceAll(fixtureHost + base, address)}`
}

test('a frame on another site takes the height that it needs', async ({ browser, page, site }) => {
  const body = await hostPage(page, site.address)
  // Another port is another site.
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(body))
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  const host = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await host.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const frame = host.frameLocator('iframe')
  await expect(frame.locator('dt')).toHaveCount(3)
  await expect
    .poll(async () => {
      const inside = await frame.locator('html').evaluate((root) => root.scrollHeight)
      return inside - Number(await host.locator('iframe').getAttribute('height'))
    })
    .toBeLessThanOrEqual(1)
  await host.close()
  server.close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a frame, ${scheme}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(framed)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('a frame stands alone: its links open the comparison beside the host’s page', async ({ page }) => {
  await page.goto(framed)
  for (const link of await page.locator('a').all()) {
    expect(await link.getAttribute('href')).toBe(fixtureHost + base + comparison)
    expect(await link.getAttribute('target')).toBe('_blank')
  }
})

test('share cards and oEmbed are where the pages say', async ({ page, site }) => {
  await page.goto(comparison)
  const card = await page.locator('meta[property="og:image"]').getAttribute('content')
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
  for (const [url, type] of [
    [card!, 'image/png'],
    [oembed!, 'application/json'],
  ] as const) {
    const answer = await page.request.get(url.replace(fixtureHost + base, site.address))
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain(type)
  }
})
