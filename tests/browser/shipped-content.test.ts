import type { Page } from '@playwright/test'
import { isShippedContent } from '../support/sample.ts'
import { expect, test } from '../support/site-test.ts'

// What the project ships with; a fork replaces it, and this file with it.
test.skip(!isShippedContent, 'The content is another one.')

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

const story = 'stories/trump-putin-call/'

test('the line-up shows what each article says on a question, in its words', async ({ page }) => {
  await page.goto(story)
  const answers = {
    'commentary-blog-call': 'a nearly hour-and-a-half call',
    'forbes-digest-call': 'an hour and a half',
    'fox-news-call': 'had a “lengthy” call',
    'state-visits-call-report': 'during the 90-minute call',
    'two-calls-note': /silent/i,
  }
  for (const [article, answer] of Object.entries(answers)) {
    await expect(page.locator(`[id="call-length.${article}"]`)).toContainText(answer)
  }
})

test('the home page tells who gives a length, who names fewer, and who invited whom', async ({ page }) => {
  await page.goto('')
  for (const sentence of [
    'Three put it at about 90 minutes; Fox News says only “lengthy”',
    'name four negotiators; the Forbes digest names two of them',
    'say Putin invited Trump to Moscow',
  ]) {
    await expect(page.getByText(sentence)).toBeVisible()
  }
})

test('the overview of 16 questions and five articles fits a desk’s screen, and the page 4,500 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(story)
  const { y, height } = (await page.locator('.overview').boundingBox())!
  expect(y + height).toBeLessThanOrEqual(900)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500)
})
