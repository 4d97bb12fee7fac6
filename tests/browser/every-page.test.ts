import type { Page } from '@playwright/test'
import { pageAddresses } from '../support/page-addresses.ts'
import { expect, test as siteTest } from '../support/site-test.ts'
import { rulesOfLooks, violations } from '../support/violations.ts'

/** One window for all pages that a worker looks at, as a reader has it: opening one takes as long as looking at it. */
const test = siteTest.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB' })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ window }, use) => {
    await use(window)
  },
})

/**
 * How a reader may have set the browser up: a phone, a tablet, a desk, large text. What a page has is looked at on a
 * desk and on a phone; the other two change how it looks.
 */
const setups = [
  { name: 'light, 1440 px', colorScheme: 'light', width: 1440, textSize: '' },
  { name: 'dark, 768 px', colorScheme: 'dark', width: 768, textSize: '', rules: rulesOfLooks },
  { name: 'light, 320 px', colorScheme: 'light', width: 320, textSize: '' },
  {
    name: 'light, 1280 px, text at 200 %',
    colorScheme: 'light',
    width: 1280,
    textSize: '200%',
    rules: rulesOfLooks,
  },
] as const

async function setUp(page: Page, { colorScheme, width, textSize }: (typeof setups)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), textSize)
}

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const address of pageAddresses()) {
  test(`/${address} suits every reader`, async ({ page, site }) => {
    await page.goto(site.address + address)
    for (const setup of setups) {
      await setUp(page, setup)
      expect.soft(await overflow(page), `${setup.name}: scrolls sideways`).toBeLessThanOrEqual(0)
      expect.soft(await violations(page, 'rules' in setup ? setup.rules : undefined), setup.name).toEqual([])
    }
  })
}
