import { questionsOf } from '../support/questions.ts'
import { expect, test } from '../support/site-test.ts'

test.use({ javaScriptEnabled: false })

/** A comparison, an article’s page and a line-up, each with quotes that must be there to read. */
const readingPages = {
  'stories/trump-putin-call/': [
    'had a “lengthy” call',
    'approximately one and a half hours',
    'during the 90-minute call',
    'hinted at future meetings in Saudi Arabia',
    'there were two, not one, conversations',
  ],
  'stories/trump-putin-call/call-length/': [
    'a nearly hour-and-a-half call',
    'had a “lengthy” call',
    'approximately one and a half hours',
    'during the 90-minute call',
  ],
  'articles/fox-news-call/': ['had a “lengthy” call', 'Putin invited Trump to Moscow'],
}

for (const [address, quotes] of Object.entries(readingPages)) {
  test(`/${address} is whole`, async ({ page }) => {
    await page.goto(address)
    for (const quote of quotes) {
      await expect(page.getByText(quote).filter({ visible: true }).first()).toBeVisible()
    }
    // What needs script isn’t offered.
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0)
  })
}

for (const width of [320, 1280]) {
  test(`every cell of the line-up shows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('stories/trump-putin-call/')
    await expect(page.getByRole('cell')).toHaveCount(questionsOf('trump-putin-call') * 5)
  })
}

test('the search page says that it needs script, and links to the line-ups', async ({ page }) => {
  await page.goto('search/?q=lengthy')
  // By selector, because Playwright finds neither texts nor roles within noscript elements.
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript')
  for (const story of ['trump-putin-call', 'alaska-summit']) {
    await expect(page.locator(`noscript a[href$="/stories/${story}/"]`)).toBeVisible()
  }
})
