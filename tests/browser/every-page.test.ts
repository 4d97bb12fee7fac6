import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pageAddresses } from '../support/page-addresses.ts'
import { expect, test } from '../support/site-test.ts'

const height = 900

/** How a reader may have set the browser up. */
const setups: [name: string, apply: (page: Page) => Promise<unknown>][] = [
  ['light', (page) => page.emulateMedia({ colorScheme: 'light' })],
  ['dark', (page) => page.emulateMedia({ colorScheme: 'dark' })],
  ['320 px', (page) => page.setViewportSize({ width: 320, height })],
  ['200 % text', (page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'))],
]

async function violations(page: Page): Promise<string[]> {
  // Legacy mode: there are no frames, and so no need of a second page to gather their results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  )
}

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const address of pageAddresses()) {
  test(`/${address} is accessible`, async ({ page }) => {
    await page.goto(address)
    for (const [name, apply] of setups) {
      await apply(page)
      expect.soft(await violations(page), name).toEqual([])
    }
  })
}

test.describe('no page scrolls sideways', () => {
  for (const width of [320, 768, 1440]) {
    test(`at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const wide: string[] = []
      for (const address of pageAddresses()) {
        await page.goto(address)
        const pixels = await overflow(page)
        if (pixels > 0) wide.push(`/${address}: ${pixels} px too wide`)
      }
      expect(wide).toEqual([])
    })
  }
})
