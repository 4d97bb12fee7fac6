import type { Page } from '@playwright/test'
import { sampleWord } from '../support/sample.ts'
import { expect, test } from '../support/site-test.ts'

const box = (page: Page) => page.getByRole('main').getByRole('searchbox')
const results = (page: Page) => page.locator('[data-search-results] a.result-title')

test('the keyboard leads from the box through the results and back', async ({ page }) => {
  await page.goto('search/')
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(sampleWord)
  // Results of its first letters may come before.
  await expect(page.getByRole('status')).toContainText(`“${sampleWord}”`)
  await page.keyboard.press('ArrowDown')
  await expect(results(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const target = await results(page).first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new URL(target!, page.url()).href)
})

test('Escape clears the box and its results', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(sampleWord)}`)
  await expect(results(page).first()).toBeVisible()
  await box(page).press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/search\/$/)
})

test('what is asked is in the address, which brings it back', async ({ page }) => {
  await page.goto('search/')
  await box(page).pressSequentially(sampleWord)
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === sampleWord)
  const first = results(page).first()
  await expect(first).toBeVisible()
  const link = await first.getAttribute('href')
  await page.reload()
  await expect(box(page)).toHaveValue(sampleWord)
  await expect(first).toHaveAttribute('href', link!)
})

test('matching words are marked', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(sampleWord)}`)
  await expect(page.locator('[data-search-results] mark').first()).toHaveText(sampleWord, {
    ignoreCase: true,
  })
})

test('no results say so, and what to try', async ({ page }) => {
  await page.goto('search/?q=zzyzxq')
  await expect(page.getByRole('status')).toContainText('No results for “zzyzxq”')
  await expect(page.locator('[data-search-none]')).toBeVisible()
})

for (const query of ['<img src=x onerror=alert(1)>', '.*(?:[', '\ud800', '   ', 'lorem '.repeat(2000)]) {
  test(`"${query.slice(0, 30).trim()}" breaks nothing`, async ({ page }) => {
    await page.goto('search/')
    await box(page).fill(query)
    await box(page).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('[data-search-results] img')).toHaveCount(0)
  })
}

test('an index that doesn’t load says so, and loads when tried again', async ({ page }) => {
  await page.route('**/search/index/**', (route) => route.abort())
  await page.goto('search/')
  await box(page).fill(sampleWord)
  await expect(page.getByRole('status')).toContainText('can’t be loaded')
  await page.unroute('**/search/index/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(results(page).first()).toBeVisible()
})

test('every page’s box asks the search page', async ({ page }) => {
  await page.goto('about/')
  await page.keyboard.press('/')
  await page.keyboard.type(sampleWord)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    (url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === sampleWord,
  )
  await expect(results(page).first()).toBeVisible()
})
