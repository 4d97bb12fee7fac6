import { corpus, sample, sampleArticle, sampleRow } from '../support/sample.ts'
import { expect, test } from '../support/site-test.ts'

const story = `stories/${sample.story.id}/`
const columnsAtDesk = Math.min(sample.columns.length, 5)

test('is one click from the home page', async ({ page }) => {
  await page.goto('')
  await page.getByRole('link', { name: sample.story.title, exact: true }).first().click()
  await expect(page).toHaveURL(new RegExp(`/${story}$`))
  await expect(page.locator('.line-up').getByRole('columnheader')).toHaveCount(columnsAtDesk)
})

test('the overview has every answer in a few characters, and leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(story)
  const overview = page.locator('.overview')
  await expect(overview.getByRole('rowheader')).toHaveCount(sample.rows.length)
  await expect(overview.getByRole('cell')).toHaveCount(sample.rows.length * sample.columns.length)
  const { article, fact } = sampleRow.cells[0]!
  await overview.locator(`a[href$="#${fact}.${article}"]`).click()
  await expect(page).toHaveURL(new RegExp(`#${fact}\\.${article}$`))
  await expect(page.locator(`[id="${fact}.${article}"]`)).toBeInViewport({ ratio: 0.1 })
})

test('a cell opens with its lead answer and unfolds the others', async ({ page }) => {
  const row = sample.rows.find(({ cells }) => cells.some(({ answers }) => answers.length > 1))
  test.skip(row === undefined, 'No article gives two answers to one question.')
  const cell = row!.cells.find(({ answers }) => answers.length > 1)!
  await page.goto(`${story}#${cell.fact}.${cell.article}`)
  const shown = page.locator(`[id="${cell.fact}.${cell.article}"]`)
  const second = shown.locator('details .answer').first()
  await expect(shown.locator('.answer').first()).toBeVisible()
  await expect(second).toBeHidden()
  await shown.locator('summary').press('Enter')
  await expect(second).toBeVisible()
})

for (const viewport of [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    const [first, last] = [sample.rows[0]!, sample.rows.at(-1)!]
    for (const [address, selector] of [
      [`${story}#${first.fact}.${sampleArticle}`, `[id="${first.fact}.${sampleArticle}"]`],
      [
        `${story}#${last.fact}.${last.cells.at(-1)!.article}`,
        `[id="${last.fact}.${last.cells.at(-1)!.article}"]`,
      ],
      [`${story}#${last.fact}`, `[id="${last.fact}"] .fact-label`],
      [`${story}${sampleRow.fact}/#${sampleArticle}`, `[id="${sampleArticle}"]`],
      [`articles/${sampleArticle}/#${sampleRow.fact}`, `[id="${sampleRow.fact}"]`],
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
  const table = page.locator('.line-up')
  await expect(table.getByRole('columnheader').first()).not.toBeEmpty()
  const names = await table.getByRole('columnheader').allInnerTexts()
  expect(new Set(names).size).toBe(columnsAtDesk)
  const rows = table.getByRole('row')
  // A row of heads, and two rows for each question.
  await expect(rows).toHaveCount(1 + 2 * corpus.stories.get(sample.story.id)!.facts.length)
  const fact = rows.filter({ has: page.getByRole('rowheader', { name: sampleRow.label }) })
  await expect(fact).toHaveCount(1)
  await expect(rows.nth(2).getByRole('cell')).toHaveCount(columnsAtDesk)
})

test('narrows to two articles, and the address brings the same back', async ({ page }) => {
  test.skip(sample.columns.length < 3, 'There are no three articles to narrow.')
  const two = sample.columns.slice(-2).map(({ article }) => article)
  await page.goto(`${story}?articles=${two.join(',')}`)
  const heads = page.locator('.line-up').getByRole('columnheader')
  await expect(heads).toHaveCount(2)
  await page.reload()
  await expect(heads).toHaveCount(2)
  await expect(page.locator('.line-up-pair')).toBeVisible()
})

test('narrows to differences by keyboard, and back takes it away again', async ({ page }) => {
  test.skip(sample.columns.length < 2, 'There is nothing to narrow.')
  await page.goto(story)
  const shown = page.locator('.line-up tbody:visible')
  const all = await shown.count()
  const choice = page.getByRole('radio', { name: 'Only where they differ' })
  await page.getByRole('radio', { name: 'All' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(choice).toBeChecked()
  await expect(page).toHaveURL(/\?show=differences$/)
  expect(await shown.count()).toBeLessThanOrEqual(all)
  await page.goBack()
  await expect(shown).toHaveCount(all)
})
