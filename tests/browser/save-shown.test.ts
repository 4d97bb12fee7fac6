import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { sample, sampleWord } from '../support/sample.ts'
import { expect, test } from '../support/site-test.ts'

/** What a click has the browser save. */
async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return readFileSync(await download.path(), 'utf8')
}

test('the links of a narrowed line-up lead to what is shown, as JSON and as CSV', async ({ page }) => {
  const picked = sample.columns.slice(0, 2).map(({ article }) => article)
  await page.goto(`stories/${sample.story.id}/?articles=${picked.join(',')}&order=difference`)
  const facts = await page
    .locator('.line-up tbody:not([hidden])')
    .evaluateAll((all) => all.map(({ id }) => id))
  const json = JSON.parse(await saved(page, () => page.locator('[data-shown]').first().click())) as {
    articles: { id: string }[]
    rows: { fact: string; cells: object[] }[]
  }
  expect(json.articles.map(({ id }) => id)).toEqual(picked)
  expect(json.rows.map(({ fact }) => fact)).toEqual(facts)
  for (const { cells } of json.rows) expect(cells).toHaveLength(picked.length)
  const csv = await saved(page, () => page.getByRole('button', { name: 'Save as CSV' }).click())
  expect(csv).toMatch(/^\uFEFFid,url,story,/)
  const articles = [...csv.matchAll(/#[\w-]+\.([\w-]+)/g)].map(([, article]) => article)
  expect([...new Set(articles)].sort()).toEqual(picked.toSorted())
})

test('a whole line-up’s links lead to its files', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto(`stories/${sample.story.id}/`)
  const links = await page
    .locator('[data-shown]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(links.map((link) => link.split('/').at(-1))).toEqual([
    `${sample.story.id}.json`,
    `${sample.story.id}.csv`,
  ])
})

test('search results are saved as they are shown', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(sampleWord)}`)
  const shown = page.locator('[data-search-results] a.result-title')
  await expect(shown.first()).toBeVisible()
  const save = (format: string) => () => page.getByRole('button', { name: format, exact: true }).click()
  const addresses = await shown.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const rows = JSON.parse(await saved(page, save('JSON'))) as { url: string }[]
  expect(rows.map(({ url }) => url)).toEqual(addresses)
  expect(await saved(page, save('CSV'))).toMatch(/^\uFEFFkind,story,fact,/)
})
