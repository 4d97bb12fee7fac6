import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/site-test.ts'
import { fixtureHost, testFixture } from '../support/fixture-site.ts'
import { harm } from '../support/harm.ts'
import { htmlProblems, pageOfEachType } from '../support/html-problems.ts'
import { brokenLinks } from '../support/links.ts'
import { headerProblems, idleHashes } from '../support/policy.ts'
import { violations } from '../support/violations.ts'

/** The fixture story in `tests/fixtures/regatta`: 13 articles in many scripts, some of them hostile. */
const test = testFixture(() => ({
  content: 'tests/fixtures/regatta/content',
  sources: 'tests/fixtures/regatta/texts',
  folder: 'test-results/regatta-site',
  base: '/same-story/',
}))

// One worker, because each builds the fixture for itself.
test.describe.configure({ mode: 'default' })

const lineUp = 'stories/lantern-regatta/'
const desk = { width: 1440, height: 900 }
const phone = { width: 320, height: 700 }

/** All articles in column order, by ID. */
const articles = [
  'bell-final',
  'fanar-final',
  'gazette-final',
  'hupan-final',
  'nachrichten-final',
  'agam-final',
  'mizuumi-final',
  'nea-final',
  'vestnik-final',
  'jheel-final',
  'paddle-final',
  'paddle-update',
  'rowing-blog-final',
]
const factCount = 12

/** The articles whose columns show, by ID. */
const shownArticles = (page: Page) =>
  page
    .locator('.line-up thead th:visible')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['article']))
/** The facts whose rows show, by ID, from the top. */
const shownFacts = (page: Page) =>
  page.locator('.line-up tbody:visible').evaluateAll((facts) => facts.map(({ id }) => id))
const cell = (page: Page, fact: string, article: string) => page.locator(`[id="${fact}.${article}"]`)
const picker = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })
const status = (page: Page) => page.locator('.line-up-status')

async function box(locator: Locator) {
  return (await locator.boundingBox())!
}

const setTextSize = (page: Page, size: string) =>
  page.evaluate((size) => (document.documentElement.style.fontSize = size), size)

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Tell whether the beginning of an element is what a reader sees at its place. */
const isOnTop = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, top } = element.getClientRects()[0]!
    const found = document.elementFromPoint(left + 3, top + 3)
    return found !== null && element.contains(found)
  })

test.describe('the line-up of thirteen articles', () => {
  test.use({ viewport: desk })

  test('shows the first five, and says how many more there are', async ({ page }) => {
    await page.goto(lineUp)
    expect(await shownArticles(page)).toEqual(articles.slice(0, 5))
    await expect(status(page)).toHaveText(/^Showing 5 of 13 articles; 8 more can be picked\./)
  })

  test('gives a sixth article the place of the first', async ({ page }) => {
    await page.goto(lineUp)
    await picker(page, 'Озёрный вестник').check()
    expect(await shownArticles(page)).toEqual([...articles.slice(1, 5), 'vestnik-final'])
    await expect(picker(page, 'The Ormond Bell')).not.toBeChecked()
  })

  test('shows fewer columns where the window is narrower or the text larger', async ({ page }) => {
    await page.goto(lineUp)
    for (const [width, count] of [
      [1024, 4],
      [768, 3],
      [320, 2],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.locator('.line-up thead th:visible')).toHaveCount(count)
    }
  })

  test('keeps every state in the address, through reload, back and forward', async ({ page }) => {
    await page.goto(lineUp)
    await picker(page, 'جريدة الفنار').uncheck()
    await page.getByLabel('Only where they differ').check()
    await page.getByLabel('What differs most first').check()
    const query =
      '?articles=bell-final,gazette-final,hupan-final,nachrichten-final&show=differences&order=difference'
    await expect(page).toHaveURL(new RegExp(`${lineUp}${query.replace('?', '\\?')}$`))
    const stateOf = async () => ({
      articles: await shownArticles(page),
      facts: await shownFacts(page),
      checked: await page
        .locator('.line-up-controls :checked')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    })
    const last = await stateOf()

    await page.reload()
    expect(await stateOf()).toEqual(last)
    await page.goBack()
    expect((await stateOf()).checked).toContain('curator')
    await page.goBack()
    expect(await shownFacts(page)).toHaveLength(factCount)
    await page.goBack()
    expect(await shownArticles(page)).toEqual(articles.slice(0, 5))
    for (let step = 0; step < 3; step += 1) await page.goForward()
    expect(await stateOf()).toEqual(last)
  })

  test('narrows to the questions that the articles shown differ on', async ({ page }) => {
    await page.goto(`${lineUp}?show=differences`)
    const facts = page.locator('.line-up tbody:visible')
    const count = await facts.count()
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(factCount)
    for (const fact of await facts.all()) {
      await expect(fact.locator('.cell-remark:visible').first()).toHaveText(/^(?:Differs|Two answers here)$/)
    }
    await expect(status(page)).toContainText(`There are differences on ${count} of ${factCount} questions.`)
    // These two agree, though others don’t.
    await page.goto(`${lineUp}?articles=bell-final,hupan-final&show=differences`)
    await expect(facts).toHaveCount(0)
    await expect(status(page)).toContainText(`There are differences on none of ${factCount} questions.`)
  })

  test('narrows to the questions that an article shown is silent on', async ({ page }) => {
    await page.goto(`${lineUp}?show=silence`)
    const facts = page.locator('.line-up tbody:visible')
    expect(await facts.count()).toBeLessThan(factCount)
    for (const fact of await facts.all())
      await expect(fact.getByText('Silent', { exact: true }).first()).toBeVisible()
  })

  test('orders by difference', async ({ page }) => {
    await page.goto(`${lineUp}?order=difference`)
    const ranks = await page
      .locator('.line-up tbody')
      .evaluateAll((facts) => facts.map((fact) => Number((fact as HTMLElement).dataset['rank'])))
    expect(ranks).toEqual(Array.from({ length: factCount }, (_, position) => position + 1))
    await page.getByLabel('The curator’s').check()
    expect((await shownFacts(page)).slice(0, 2)).toEqual(['race-length', 'winner'])
  })

  test('marks what differs among the articles shown by shape and word', async ({ page }) => {
    await page.goto(`${lineUp}?articles=bell-final,hupan-final`)
    const remark = cell(page, 'race-length', 'bell-final').locator('.cell-remark')
    const bar = page.locator('[id="race-length"] .fact-notes')
    await expect(remark).toBeHidden()
    await expect(bar).toContainText('though not among those shown')
    await picker(page, 'جريدة الفنار').check()
    await expect(remark).toBeVisible()
    await expect(bar.getByText('though not among those shown')).toBeHidden()
    expect(await remark.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('◆')
  })

  test('puts a heading over two articles that were picked', async ({ page }) => {
    await page.goto(lineUp)
    const heading = page.locator('.line-up-pair')
    await expect(heading).toBeHidden()
    await page.goto(`${lineUp}?articles=rowing-blog-final,nea-final`)
    await expect(heading).toHaveText(
      "Τα Νέα της Λίμνης beside The rowing blog <img src=x onerror=alert('outlet')>",
    )
    // The last one can’t be taken away.
    await picker(page, 'Τα Νέα της Λίμνης').uncheck()
    await expect(heading).toBeHidden()
    await picker(page, /^The rowing blog/).click()
    await expect(picker(page, /^The rowing blog/)).toBeChecked()
  })

  test('takes no notice of an address that makes no sense', async ({ page }) => {
    await page.goto(`${lineUp}?articles=nobody,%3Cscript%3E&show=everything&order=1#%`)
    expect(await shownArticles(page)).toEqual(articles.slice(0, 5))
    expect(await shownFacts(page)).toHaveLength(factCount)
  })
})

test.describe('on a phone, the line-up', () => {
  test.use({ viewport: phone })

  test('stands in two columns, with the articles and the fact in sight', async ({ page }) => {
    await page.goto(lineUp)
    expect(await shownArticles(page)).toEqual(articles.slice(0, 2))
    await cell(page, 'speech-topics', 'bell-final').locator('.credit').first().scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 260))
    const left = await box(cell(page, 'speech-topics', 'bell-final'))
    const right = await box(cell(page, 'speech-topics', 'fanar-final'))
    expect(right.y).toBe(left.y)
    expect(right.x).toBeGreaterThanOrEqual(left.x + left.width)
    expect(right.x + right.width).toBeLessThanOrEqual(phone.width)

    // The cells have begun above the window’s upper edge, and what they belong to still shows.
    expect(left.y).toBeLessThan(0)
    expect(left.y + left.height).toBeGreaterThan(120)
    const heads = page.locator('.line-up thead th:visible')
    const bar = page.locator('[id="speech-topics"] .fact-label')
    for (const sticky of [heads.nth(0), heads.nth(1), bar]) await expect(sticky).toBeInViewport({ ratio: 1 })
    expect((await box(bar)).y).toBeGreaterThanOrEqual(
      (await box(heads.nth(0))).y + (await box(heads.nth(0))).height - 1,
    )
    expect(await isOnTop(heads.nth(0).getByRole('link'))).toBe(true)
    expect(await isOnTop(bar)).toBe(true)
  })

  test('swaps an article at the head of its column', async ({ page }) => {
    await page.goto(lineUp)
    const swap = page.getByLabel('Show another article in place of جريدة الفنار')
    await expect(swap.getByRole('option', { name: 'The Ormond Bell' })).toBeDisabled()
    await swap.selectOption('vestnik-final')
    expect(await shownArticles(page)).toEqual(['bell-final', 'vestnik-final'])
    await expect(page).toHaveURL(/\?articles=bell-final,vestnik-final$/)
    // Whoever uses the keyboard goes on where they were.
    await expect(page.getByLabel('Show another article in place of Озёрный вестник')).toBeFocused()
    await page.goBack()
    expect(await shownArticles(page)).toEqual(articles.slice(0, 2))
  })
})

for (const viewport of [desk, phone]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    for (const [fact, article] of [
      ['race-length', 'nea-final'],
      ['ticket-price', 'rowing-blog-final'],
    ] as const) {
      test(`the address of ${fact}.${article} shows its column, below the heads`, async ({ page }) => {
        await page.goto(`${lineUp}#${fact}.${article}`)
        const target = cell(page, fact, article)
        await expect(target).toBeInViewport({ ratio: 0.5 })
        expect(await isOnTop(target)).toBe(true)
        expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
        // The address that has come of it brings the same again.
        const shown = await shownArticles(page)
        expect(shown).toContain(article)
        await page.reload()
        expect(await shownArticles(page)).toEqual(shown)
      })
    }

    test('an address within the page, too, shows what a filter hides', async ({ page }) => {
      await page.goto(`${lineUp}?show=differences`)
      await page.evaluate(() => (location.hash = '#insurance.agam-final'))
      await expect(cell(page, 'insurance', 'agam-final')).toBeInViewport({ ratio: 0.5 })
      expect(await isOnTop(cell(page, 'insurance', 'agam-final'))).toBe(true)
      await expect(page.getByLabel('All', { exact: true })).toBeChecked()
    })

    test('a row’s address shows the row below the heads', async ({ page }) => {
      await page.goto(`${lineUp}#next-regatta`)
      expect(await isOnTop(page.locator('[id="next-regatta"] .fact-label'))).toBe(true)
    })

    test('without script all cells are there', async ({ browser, site }) => {
      const page = await browser.newPage({ viewport, javaScriptEnabled: false })
      await page.goto(site.address + lineUp)
      const table = page.locator('.line-up')
      await expect(table.getByRole('cell')).toHaveCount(factCount * articles.length)
      await expect(table.getByRole('columnheader')).toHaveCount(articles.length)
      await expect(page.locator('.cell-name:visible')).toHaveCount(factCount * articles.length)
      await expect(page.locator('.line-up-controls')).toBeHidden()
      expect(await overflow(page)).toBe(0)
      await page.close()
    })
  })
}

test.describe('a copy-link button', () => {
  const label = 'Copy link: Winner, The Ormond Bell'
  const query = '?articles=bell-final,nea-final'

  test('copies by keyboard, and says so', async ({ page, context, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(lineUp + query)
    await cell(page, 'winner', 'bell-final').getByRole('link').focus()
    await page.keyboard.press('Tab')
    const button = page.getByRole('button', { name: label })
    await expect(button).toBeFocused()
    await expect(button).toHaveCSS('opacity', '1')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText('Link copied.')
    await expect(button).toHaveText('Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.address}${lineUp}${query}#winner.bell-final`,
    )
    await page.getByRole('button', { name: 'Copy link: Winner', exact: true }).press('Space')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${site.address}${lineUp}${query}#winner`)
  })

  test('says what to do where copying isn’t allowed', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
    })
    await page.goto(lineUp)
    await page.getByRole('button', { name: label }).press('Enter')
    await expect(page.getByRole('status')).toHaveText(/Copy the link from the address bar/)
    await expect(page).toHaveURL(/#winner\.bell-final$/)
  })
})

test('the line-up reads aloud as a table: heads, then each question with its answers', async ({ page }) => {
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport)
    await page.goto(`${lineUp}?articles=bell-final,fanar-final`)
    await expect(page.locator('.line-up')).toMatchAriaSnapshot(`
      - table /^The Lantern Regatta on Lake Ormond. each article’s answer/:
        - caption
        - rowgroup:
          - row:
            - columnheader "The Ormond Bell":
              - link "The Ormond Bell"
            - columnheader "جريدة الفنار":
              - link "جريدة الفنار"
        - rowgroup:
          - row:
            - rowheader /^Length of the final One says under 1 hour/:
              - link "Length of the final"
              - text: /three put it at 47 minutes/
              - 'button "Copy link: Length of the final"'
          - row:
            - cell /^Differs 47 minutes/:
              - paragraph: Differs
              - paragraph: 47 minutes
              - blockquote: a final of 47 minutes
              - paragraph:
                - text: in its own voice ·
                - link /Paragraph \\d+ of the article/
              - 'button "Copy link: Length of the final, The Ormond Bell"'
            - cell /^Differs more than 1 hour/
    `)
  }
  const cellsOfRows = await page
    .locator('.fact-cells')
    .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td:not([hidden])').length))
  expect(cellsOfRows).toEqual(Array<number>(factCount).fill(2))
})

test('silence and “not read” are told apart by word and shape', async ({ page }) => {
  await page.goto(lineUp)
  const shapeOf = (locator: Locator) =>
    locator.evaluate((element) => {
      const [own, before] = [getComputedStyle(element), getComputedStyle(element, '::before')]
      return `${own.borderTopStyle} ${before.borderTopStyle}`
    })
  const silent = cell(page, 'crew', 'fanar-final').locator('.absence')
  const unread = cell(page, 'crew', 'hupan-final').locator('.absence')
  await expect(silent).toHaveText('Silent')
  await expect(unread).toHaveText('Not read for this yet')
  expect(await shapeOf(silent)).toBe('none dashed')
  expect(await shapeOf(unread)).toBe('dotted none')
})

test('a quote runs the way its language does', async ({ page }) => {
  await page.goto(`${lineUp}?articles=fanar-final,gazette-final,agam-final`)
  const direction = (fact: string, article: string) =>
    cell(page, fact, article)
      .locator('blockquote')
      .evaluate((element) => getComputedStyle(element).direction)
  expect(await direction('winner', 'fanar-final')).toBe('rtl')
  expect(await direction('winner', 'agam-final')).toBe('rtl')
  // It begins with Arabic words.
  expect(await direction('weather', 'gazette-final')).toBe('ltr')
})

test('a quote says which language its words are in, and that they are a translation', async ({ page }) => {
  const quoteOf = (fact: string, article: string) => cell(page, fact, article).locator('blockquote').first()
  await page.goto(lineUp)
  // The outlet’s other pages are in English.
  await expect(quoteOf('winner', 'paddle-final')).toHaveAttribute('lang', 'fr')
  await expect(quoteOf('winner', 'gazette-final')).toHaveAttribute('lang', 'en')
  await expect(quoteOf('next-regatta', 'gazette-final')).toHaveAttribute('lang', 'de')
  await expect(cell(page, 'winner', 'vestnik-final')).toContainText('translated from English')
  await expect(cell(page, 'winner', 'agam-final')).toContainText('a translation')
  await expect(cell(page, 'winner', 'bell-final')).not.toContainText('translat')

  await page.goto(`${lineUp}next-regatta/`)
  const quote = page.locator('[id="gazette-final"] blockquote')
  await expect(quote).toHaveAttribute('lang', 'en')
  await expect(quote.locator('q')).toHaveAttribute('lang', 'de')

  await page.goto('articles/paddle-final/')
  await expect(page.locator('h1')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('.source-text')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('.source-text .evidence-label').first()).toHaveAttribute('lang', 'en-GB')
  await expect(page.locator('.provenance')).toContainText('French')

  await page.goto('articles/agam-final/')
  const words = page.locator('[id="winner"] [lang="he"]')
  await expect(words).toHaveText('האנפה ניצחה במירוץ')
  await expect(words).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('.outline')).toContainText('Winner, a translation')
})

test('a statement’s wordings stand by the language of their words, and translations say so', async ({
  page,
}) => {
  await page.goto('statements/umpire-call/')
  const call = page.locator('[id="call"]')
  await expect(call.locator('h3')).toHaveText([
    'Translations into German',
    'A translation into French',
    'A translation into Chinese',
  ])
  const german = call.locator('.wording').filter({ has: page.locator('[lang="de"]') })
  await expect(german).toHaveCount(2)
  await expect(german.first()).toContainText('translated from English')
  await expect(german.last()).toContainText('both are translations from English')
  expect(await violations(page)).toEqual([])
})

test('a result of the search says which language its words are in', async ({ page }) => {
  await page.goto('search/?q=Juni')
  const german = page.locator('.result-quote[lang="de"]')
  await expect(german).toHaveCount(2)
  await page.goto('search/?q=победила')
  await expect(page.locator('.result-claim').first()).toContainText('translated from English')
})

for (const viewport of [desk, phone]) {
  test.describe(`at ${viewport.width} px, an overview of many articles`, () => {
    test.use({ viewport })

    for (const address of ['', lineUp]) {
      test(`shows answers beside its questions on /${address}`, async ({ page }) => {
        await page.goto(address)
        const frame = await box(page.locator('.overview-frame').first())
        const row = page.locator('.overview-frame tbody tr').first()
        const question = await box(row.locator('th'))
        const second = await box(row.locator('td').nth(1))
        expect(question.width).toBeLessThan(frame.width / 2)
        expect(second.x + second.width).toBeLessThanOrEqual(frame.x + frame.width)
      })
    }
  })
}

test.describe('axe finds nothing on the line-up', () => {
  for (const [name, viewport, media, textSize] of [
    ['in dark', desk, { colorScheme: 'dark' }, ''],
    ['on a phone', phone, {}, ''],
    ['with text at 200 %', desk, {}, '200%'],
    ['in forced colours, without motion', desk, { forcedColors: 'active', reducedMotion: 'reduce' }, ''],
    ['in print', desk, { media: 'print' }, ''],
  ] as const) {
    test(name, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia(media)
      await page.goto(`${lineUp}#lanterns.nea-final`)
      await setTextSize(page, textSize)
      expect(await violations(page)).toEqual([])
    })
  }
})

for (const [name, selector] of [
  ['the line-up and its comparisons', /^\/stories\//],
  ['the articles and the statement', /^\/(?:articles|statements)\//],
  ['all other pages', /^(?!\/(?:stories|articles|statements)\/)/],
] as const) {
  test(`${name} hold hostile, long and right-to-left texts`, async ({ page, built }) => {
    const found: string[] = []
    page.on('dialog', (dialog) => {
      found.push(`${page.url()} asks: ${dialog.message()}`)
      void dialog.dismiss()
    })
    for (const { address, tree } of built.pages.filter((page) => selector.test(page.address))) {
      await page.goto(`.${address}`)
      found.push(...harm(tree, built.base).map((what) => `${address}: ${what}`))
      // Of the rest the shipped site has the like, which axe looks at there.
      if (/^\/(?:stories|articles|statements)\//.test(address)) found.push(...(await violations(page)))
      for (const [width, textSize] of [
        [1440, ''],
        [768, ''],
        [320, ''],
        [1280, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await setTextSize(page, textSize)
        const pixels = await overflow(page)
        if (pixels > 0) found.push(`${address} is ${pixels} px too wide at ${width} px ${textSize}`)
      }
    }
    expect(found).toEqual([])
  })
}

test('prints on landscape A4, no row cut, the address of each quote spelled out', async ({ page }) => {
  await page.goto(lineUp)
  await page.emulateMedia({ media: 'print' })
  const printed = await page.pdf({ preferCSSPageSize: true })
  // The size of A4 in points, lying.
  expect(/MediaBox \[([^\]]*)\]/.exec(printed.toString('latin1'))?.[1]).toMatch(/^0 0 84[12]\S* 59[45]/)
  for (const selector of ['.line-up-controls', '.line-up-status', '.copy', '.swap']) {
    await expect(page.locator(`${selector}:visible`)).toHaveCount(0)
  }
  await expect(page.locator('.line-up thead')).toHaveCSS('position', 'static')
  await expect(page.locator('.line-up thead')).toHaveCSS('display', 'table-header-group')
  await expect(page.locator('.fact-cells').first()).toHaveCSS('break-inside', 'avoid')
  await expect(page.locator('.fact-head').first()).toHaveCSS('break-after', 'avoid')
  const address = cell(page, 'winner', 'bell-final').getByRole('link')
  expect(await address.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    '/same-story/articles/bell-final/#winner',
  )
})

test('a headline that answers is marked in its heading, and told beside its text', async ({ page }) => {
  await page.goto(`${lineUp}?articles=nachrichten-final,gazette-final`)
  const lengths = cell(page, 'race-length', 'nachrichten-final')
  await expect(lengths).toContainText('Two answers here')
  await expect(lengths.locator('.answer').first()).toHaveText('about 50 minutes')
  await lengths.getByText('One more answer').click()
  await lengths.getByRole('link', { name: 'In the headline of the article' }).click()
  await expect(page).toHaveURL(/articles\/nachrichten-final\/#race-length$/)
  const mark = page.locator(':target')
  await expect(mark).toHaveText('Eine Stunde')
  await expect(mark).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Eine Stunde Nachtrennen auf dem Ormondsee',
  )
  await expect(page.locator('main mark[data-facts~="race-length"]')).toHaveCount(2)
  await expect(page.getByText('107 words in four paragraphs')).toBeVisible()
  const strip = page.getByRole('group', { name: /^Where in the article its claims sit: in its headline/ })
  const places = await strip.getByRole('link').all()
  await expect(places[0]!).toHaveAccessibleName('Length of the final, in the headline')
  await expect(places[1]!).toHaveAccessibleName('Length of the final, paragraph 1')
  const [head, first] = [await box(places[0]!), await box(places[1]!)]
  expect(head.x + head.width).toBeLessThan(first.x)
  await mark.getByRole('link').click()
  await expect(page.locator('[id="nachrichten-final"] .cell-remark')).toContainText(
    'Its headline and its text can’t both hold',
  )
  await expect(page.getByRole('link', { name: 'in the headline' })).toHaveAttribute(
    'href',
    '/same-story/articles/nachrichten-final/#race-length',
  )
})

test('an article and the one that it updates say so, and their answers are one outlet’s that changed', async ({
  page,
}) => {
  await page.goto('articles/paddle-update/')
  await expect(page.getByText('Updates Pagaie 🛶 Info’s earlier article of 19 June 2031.')).toBeVisible()
  await page.getByRole('link', { name: 'Pagaie 🛶 Info’s earlier article' }).click()
  await expect(page).toHaveURL(/articles\/paddle-final\/$/)
  await expect(
    page.getByText('Updated by Pagaie 🛶 Info’s later article on 20 June 2031.', { exact: true }),
  ).toBeVisible()
  await expect(
    page.getByText('This article puts it at 47 minutes; its update puts it at 52 minutes.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Pagaie 🛶 Info’s later article' }).click()
  await expect(page).toHaveURL(/articles\/paddle-update\/$/)

  await page.goto(`${lineUp}?articles=paddle-final,paddle-update`)
  await expect(page.locator('.line-up thead th:visible .note')).toHaveText([
    'updated by a later article',
    'updates its earlier article',
  ])
  await page.setViewportSize(phone)
  await cell(page, 'swims', 'paddle-final').scrollIntoViewIfNeeded()
  for (const note of await page.locator('.line-up thead th:visible .note').all()) {
    await expect(note).toBeInViewport({ ratio: 1 })
  }
  await page.setViewportSize(desk)
  for (const article of ['paddle-final', 'paddle-update']) {
    await expect(cell(page, 'swims', article).locator('.cell-change')).toHaveText('Changed in an update')
    // Of these two alone it is all that can be said of the length; beside others each differs from them.
    await expect(cell(page, 'race-length', article).locator('.cell-change')).toBeVisible()
    await expect(cell(page, 'race-length', article).locator('.cell-remark')).toBeHidden()
  }
  await page.getByLabel('Only where they differ').check()
  await expect(page.locator('.line-up tbody:visible')).toHaveCount(0)

  await page.goto('outlets/paddle/')
  await expect(page.locator('main li .note')).toHaveText([
    'updated by a later article',
    'updates its earlier article',
  ])
  await page.goto(`${lineUp}race-length/`)
  const voice = page.locator('.voice', { has: page.getByRole('heading', { name: 'Pagaie 🛶 Info' }) })
  await expect(voice.getByRole('link')).toHaveText([
    'In its own voice, before an update',
    'In its own voice, in an update',
  ])
  await expect(page.locator('.camps')).toContainText('Pagaie 🛶 Info (19 June 2031), since updated')
})

test('what hostile content says can be read', async ({ page }) => {
  await page.goto('articles/rowing-blog-final/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<script>alert("title")</script>')
  await expect(page.locator('.outline')).toContainText(`<b onmouseover="alert('winner')">Kingfisher</b> won`)
  await expect(page.locator('.outline')).toContainText('<iframe src="https://frame.example/"></iframe>')
  await page.goto('articles/paddle-final/')
  await expect(page.locator('.source-text')).toContainText('</script><script>alert("paddle")</script>')
})

test('without script nothing but filtering and search is lost', async ({ page, browser, site }) => {
  const plain = await browser.newPage({ javaScriptEnabled: false })
  for (const address of [
    'stories/lantern-regatta/winner/',
    'articles/bell-final/',
    'articles/paddle-final/',
    'statements/umpire-call/',
    'people/ilse-varga/',
  ]) {
    await page.goto(address)
    await plain.goto(site.address + address)
    expect(await plain.locator('main').innerText(), address).toBe(await page.locator('main').innerText())
  }
  await page.goto(lineUp)
  await plain.goto(site.address + lineUp)
  const texts = (where: Page) =>
    where
      .locator('.cell')
      .evaluateAll((cells) =>
        cells.map((each) =>
          [...each.querySelectorAll('p, q')].map(({ firstChild }) => firstChild?.textContent?.trim()),
        ),
      )
  expect(await texts(plain)).toEqual(await texts(page))
  await plain.close()
})

test.describe('a later answer leaves readers where they are among the results:', () => {
  const titles = (page: Page) => page.locator('[data-search-results] a.result-title')

  /** Type more, and go to the second result before the answer to it is there; say where that leads. */
  async function typeAndGo(page: Page, before: string, typed: string) {
    await page.goto(`search/?q=${before}`)
    await expect(titles(page).nth(1)).toBeVisible()
    const left = await page.evaluate((query) => {
      const input = document.querySelector<HTMLInputElement>('main input[type="search"]')!
      input.value = query
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      const result = document.querySelectorAll<HTMLElement>('a.result-title')[1]!
      result.focus()
      return result.getAttribute('href')!
    }, typed)
    await expect(page.getByRole('status')).toContainText(`“${typed}”`)
    return left
  }

  test('at the same link', async ({ page }) => {
    const left = await typeAndGo(page, 'kingfisher', 'kingfisher winner')
    const same = page.locator(`a.result-title[href="${left}"]`)
    await expect(titles(page).nth(1)).not.toHaveAttribute('href', left)
    await expect(same).toBeFocused()
  })

  test('at the same place, where the link is gone', async ({ page }) => {
    const left = await typeAndGo(page, 'weather', 'winner')
    await expect(page.locator(`a.result-title[href="${left}"]`)).toHaveCount(0)
    await expect(titles(page).nth(1)).toBeFocused()
  })

  test('in the box, where there are no results', async ({ page }) => {
    await typeAndGo(page, 'weather', 'zzyzxq')
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused()
  })
})

test.describe('what was renamed', () => {
  for (const [name, former, today] of [
    ['a story', 'stories/boat-race/', 'stories/lantern-regatta/'],
    ['a question', 'stories/lantern-regatta/lantern-count/', 'stories/lantern-regatta/lanterns/'],
    ['both', 'stories/boat-race/lantern-count/', 'stories/lantern-regatta/lanterns/'],
    ['an article', 'articles/bell-report/', 'articles/bell-final/'],
    ['an outlet', 'outlets/the-bell/', 'outlets/bell/'],
    ['a person', 'people/i-varga/', 'people/ilse-varga/'],
    ['a statement', 'statements/the-call/', 'statements/umpire-call/'],
  ] as const) {
    test(`${name} is found at its former address, with script and without`, async ({
      page,
      browser,
      site,
    }) => {
      await page.goto(`${former}?kept=1#main`)
      await expect(page).toHaveURL(`${site.address}${today}?kept=1#main`)
      const plain = await browser.newPage({ javaScriptEnabled: false })
      await plain.goto(site.address + former)
      await expect(plain).toHaveURL(site.address + today)
      await plain.close()
    })
  }

  test('is found by its former fragment, on every page that had one', async ({ page, site }) => {
    await page.goto('stories/boat-race/lantern-count/#bell-report')
    await expect(page).toHaveURL(`${site.address}stories/lantern-regatta/lanterns/#bell-report`)
    await expect(page.locator('#bell-final:has(> :target)')).toBeInViewport()
    // Its former ID takes no place in the answer’s grid: words and backing stand as in the answers that never were renamed.
    const [renamed, other] = await Promise.all(
      ['#bell-final', '#fanar-final'].map((answer) => box(page.locator(`${answer} .answer-body`))),
    )
    expect(renamed!.x).toBe(other!.x)
    expect(renamed!.width).toBe(other!.width)
    await page.goto('articles/bell-report/#lantern-count')
    await expect(page.locator('#lanterns:has(> :target)')).toBeInViewport()
  })

  test('is found in the line-up by every former fragment', async ({ page, site }) => {
    for (const [former, today] of [
      ['lantern-count', 'lanterns'],
      ['lantern-count.bell-report', 'lanterns.bell-final'],
      ['lanterns.bell-report', 'lanterns.bell-final'],
      ['winner.bell-report', 'winner.bell-final'],
    ] as const) {
      await page.goto(`stories/boat-race/#${former}`)
      await expect(page).toHaveURL(new RegExp(`${site.address}${lineUp}(\\?.*)?#${today}$`))
      await expect(page.locator(`[id="${today}"]`)).toBeInViewport()
    }
  })

  test('has its data at its former address too', async ({ page }) => {
    const [former, today] = await Promise.all(
      ['boat-race', 'lantern-regatta'].map(async (story) =>
        (await page.request.get(`data/stories/${story}.json`)).text(),
      ),
    )
    expect(former).toBe(today)
  })
})

test('under a path, every link, fragment and alternate leads somewhere', ({ built }) => {
  expect(brokenLinks(built, fixtureHost)).toEqual([])
})

test('under a path, the headers for hosts say what the pages’ own policies do', ({ built }) => {
  expect(headerProblems(built)).toEqual([])
  expect(idleHashes(built)).toEqual([])
})

test('the HTML of every page type is valid, hostile words and redirects included', ({ built }) => {
  expect(pageOfEachType(built.pages).flatMap(htmlProblems)).toEqual([])
})
