import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { pageAddresses } from '../support/page-addresses.ts'
import { expect, test } from '../support/site-test.ts'

/** How a reader may have set the browser up: a phone, a tablet, a desk, large text. */
const setups = [
  { name: 'light, 1440 px', colorScheme: 'light', width: 1440, textSize: '' },
  { name: 'dark, 768 px', colorScheme: 'dark', width: 768, textSize: '' },
  { name: 'light, 320 px', colorScheme: 'light', width: 320, textSize: '' },
  { name: 'light, 1280 px, text at 200 %', colorScheme: 'light', width: 1280, textSize: '200%' },
] as const

async function setUp(page: Page, { colorScheme, width, textSize }: (typeof setups)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), textSize)
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }))
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  )
}

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const address of pageAddresses()) {
  test(`/${address} suits every reader`, async ({ page }) => {
    await page.addInitScript(axe.source)
    await page.goto(address)
    for (const setup of setups) {
      await setUp(page, setup)
      expect.soft(await overflow(page), `${setup.name}: scrolls sideways`).toBeLessThanOrEqual(0)
      expect.soft(await violations(page), setup.name).toEqual([])
    }
  })
}
