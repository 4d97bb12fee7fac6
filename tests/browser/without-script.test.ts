import { answering, corpus, sample, sampleRow } from '../support/sample.ts'
import { expect, test } from '../support/site-test.ts'

test.use({ javaScriptEnabled: false })

const story = `stories/${sample.story.id}/`
const claims = sample.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims))
const leads = sample.rows.flatMap(({ cells }) => cells.flatMap(({ answers }) => answers.slice(0, 1)))

/** A line-up, a comparison and an article’s page, each with the quotes that must be there to read. */
const readingPages: Readonly<Record<string, readonly string[]>> = {
  [story]: leads.map(({ claim }) => claim.quote),
  [`${story}${sampleRow.fact}/`]: answering(sampleRow).flatMap((cell) =>
    cell.claims.map(({ quote }) => quote),
  ),
}

for (const [address, quotes] of Object.entries(readingPages)) {
  test(`/${address} is whole`, async ({ page }) => {
    await page.goto(address)
    const shown = plain(await page.locator('main').innerText())
    expect(quotes.filter((quote) => !shown.includes(plain(quote)))).toEqual([])
    // What needs script isn’t offered.
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0)
  })
}

test('what a line-up folds away can be unfolded', async ({ page }) => {
  await page.goto(story)
  for (const summary of await page.locator('.line-up summary').all()) await summary.click()
  const shown = plain(await page.locator('main').innerText())
  expect(claims.map(({ quote }) => quote).filter((quote) => !shown.includes(plain(quote)))).toEqual([])
})

for (const width of [320, 1280]) {
  test(`every cell of the line-up shows at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(story)
    await expect(page.locator('.line-up').getByRole('cell')).toHaveCount(
      sample.rows.length * sample.columns.length,
    )
  })
}

/** Letters and figures alone: pages set quotation marks of their own, and break lines. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

test('the search page says that it needs script, and links to the line-ups', async ({ page }) => {
  await page.goto('search/?q=anything')
  // By selector, because Playwright finds neither texts nor roles within noscript elements.
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript')
  for (const story of corpus.stories.keys()) {
    await expect(page.locator(`noscript a[href$="/stories/${story}/"]`)).toBeVisible()
  }
})
