import type { Page } from '@playwright/test'
import { expect, test } from '../support/site-test.ts'

const box = (page: Page) => page.getByRole('main').getByRole('searchbox')
const results = (page: Page) => page.locator('[data-search-results] a.result-title')

/** Queries as readers type them, and what must be among the first three results. */
const queries: [query: string, target: RegExp][] = [
  ['lengthy', /#call-length\.fox-news-call$/],
  ['saudi arabai', /#saudi-meeting\.(?:forbes-digest-call|state-visits-call-report)$/],
  ['witkof', /#negotiators\.(?:fox-news-call|commentary-blog-call)$/],
  ['hour and a half', /#call-length\.(?:commentary-blog-call|forbes-digest-call)$/],
  ['invited to Moscow', /#invitations\.(?:fox-news-call|state-visits-call-report)$/],
]

for (const [query, target] of queries) {
  test(`"${query}" brings the claim among the first three`, async ({ page }) => {
    await page.goto('search/')
    await box(page).pressSequentially(query)
    await expect(page.getByRole('status')).toContainText(`“${query}”`)
    const links = await results(page).evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    )
    expect(links.slice(0, 3)).toContainEqual(expect.stringMatching(target))
  })
}

test('the keyboard leads from the box through the results and back', async ({ page }) => {
  await page.goto('search/')
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('lengthy')
  await expect(results(page).first()).toBeVisible()
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
  await page.goto('search/?q=lengthy')
  await expect(results(page).first()).toBeVisible()
  await box(page).press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/search\/$/)
})

test('what is asked is in the address, which brings it back', async ({ page }) => {
  await page.goto('search/')
  await box(page).pressSequentially('witkof')
  await expect(page).toHaveURL(/\?q=witkof$/)
  const first = results(page).first()
  await expect(first).toBeVisible()
  const link = await first.getAttribute('href')
  await page.reload()
  await expect(box(page)).toHaveValue('witkof')
  await expect(first).toHaveAttribute('href', link!)
})

test('matching words are marked', async ({ page }) => {
  await page.goto('search/?q=lengthy')
  await expect(page.locator('[data-search-results] mark').first()).toHaveText(/lengthy/i)
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
  await box(page).fill('lengthy')
  await expect(page.getByRole('status')).toContainText('can’t be loaded')
  await page.unroute('**/search/index/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(results(page).first()).toBeVisible()
})

test('every page’s box asks the search page', async ({ page }) => {
  await page.goto('about/')
  await page.keyboard.press('/')
  await page.keyboard.type('lengthy')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=lengthy$/)
  await expect(results(page).first()).toBeVisible()
})
