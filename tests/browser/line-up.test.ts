import { questionsOf } from '../support/questions.ts'
import { expect, test } from '../support/site-test.ts'

const story = 'stories/trump-putin-call/'

test('is one click from the home page', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: 'The Trump–Putin phone call' }).first().click()
  await expect(page).toHaveURL(new RegExp(`/${story}$`))
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(5)
})

test('shows what each article says on a question, in its words', async ({ page }) => {
  await page.goto(story)
  const answers = {
    'commentary-blog-call': 'a nearly hour-and-a-half call',
    'forbes-digest-call': 'approximately one and a half hours',
    'fox-news-call': 'had a “lengthy” call',
    'state-visits-call-report': 'during the 90-minute call',
    'two-calls-note': /silent/i,
  }
  for (const [article, answer] of Object.entries(answers)) {
    await expect(page.locator(`[id="call-length.${article}"]`)).toContainText(answer)
  }
})

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    for (const [address, selector] of [
      [`${story}#call-length.fox-news-call`, '[id="call-length.fox-news-call"]'],
      [`${story}#trump-office.two-calls-note`, '[id="trump-office.two-calls-note"]'],
      [`${story}#munich-meeting`, '[id="munich-meeting"] .fact-label'],
      [`${story}call-length/#fox-news-call`, '[id="fox-news-call"]'],
      ['articles/fox-news-call/#munich-meeting', '[id="munich-meeting"]'],
    ] as const) {
      test(`${address} opens with its target in sight`, async ({ page }) => {
        await page.goto(address)
        const target = page.locator(selector)
        await expect(target).toBeInViewport({ ratio: 0.1 })
        // In sight also means that no sticky head covers its beginning.
        const isOnTop = await target.evaluate((element) => {
          const { left, top } = element.getClientRects()[0]!
          const found = document.elementFromPoint(left + 3, top + 3)
          return found !== null && (element.contains(found) || found.contains(element))
        })
        expect(isOnTop).toBe(true)
      })
    }
  })
}

test('a table read aloud names each answer’s question and article', async ({ page }) => {
  await page.goto(story)
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader').first()).not.toBeEmpty()
  const names = await table.getByRole('columnheader').allInnerTexts()
  expect(new Set(names).size).toBe(5)
  const rows = table.getByRole('row')
  // A row of heads, and two rows for each question.
  await expect(rows).toHaveCount(1 + 2 * questionsOf('trump-putin-call'))
  const fact = rows.filter({ has: page.getByRole('rowheader', { name: 'Length of the call' }) })
  await expect(fact).toHaveCount(1)
  await expect(rows.nth(2).getByRole('cell')).toHaveCount(5)
})

test('narrows to two articles, and the address brings the same back', async ({ page }) => {
  await page.goto(`${story}?articles=fox-news-call,forbes-digest-call`)
  const heads = page.getByRole('table').getByRole('columnheader')
  await expect(heads).toHaveCount(2)
  await page.reload()
  await expect(heads).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('narrows to differences by keyboard, and back takes it away again', async ({ page }) => {
  await page.goto(story)
  const shown = page.locator('tbody:visible')
  const all = await shown.count()
  const choice = page.getByRole('radio', { name: 'Only where they differ' })
  await page.getByRole('radio', { name: 'All' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(choice).toBeChecked()
  await expect(page).toHaveURL(/\?show=differences$/)
  expect(await shown.count()).toBeLessThan(all)
  await page.goBack()
  await expect(shown).toHaveCount(all)
})
