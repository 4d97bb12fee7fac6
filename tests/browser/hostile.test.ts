import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import type { BuiltPage } from '../../src/commands/support/built-site.ts'
import { testFixture } from '../support/fixture-site.ts'
import { harm } from '../support/harm.ts'
import { writeHostileContent } from '../support/hostile-content.ts'
import { vectors } from '../support/hostile-vectors.ts'
import { headerProblems, policyOf } from '../support/policy.ts'
import { expect } from '../support/site-test.ts'

const folder = 'test-results/hostile'

/** Content that says something hostile in every field. */
const test = testFixture(() => {
  rmSync(folder, { recursive: true, force: true })
  writeHostileContent(folder)
  return {
    content: `${folder}/content`,
    sources: `${folder}/texts`,
    folder: `${folder}/site`,
    base: '/hostile/',
  }
})

// One worker, because each builds the fixture for itself.
test.describe.configure({ mode: 'default' })

const isData = ({ properties }: Element) => String(properties.type).endsWith('json')
const textAt = (page: BuiltPage | undefined, selector: string) => toString(select(selector, page!.tree)!)
/** White space that HTML folds, and the quotation marks that pages set. */
const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

test('no page has anything that runs, loads or leads elsewhere but by http(s)', ({ built }) => {
  expect(vectors.length).toBeGreaterThanOrEqual(60)
  const found = built.pages.flatMap(({ address, tree }) =>
    harm(tree, built.base).map((what) => `${address}: ${what}`),
  )
  expect(found).toEqual([])
})

test('no page has a script, a style or a policy that content brought along', ({ built }) => {
  const inline = (page: BuiltPage) =>
    selectAll('script:not([src]), style', page.tree)
      .filter((element) => !isData(element))
      .map((element) => toString(element))
  const scripts = new Set(built.pages.flatMap(inline))
  expect([...scripts].filter((text) => /hostile/i.test(text.replaceAll('/hostile/', '')))).toEqual([])
  expect(built.pages.flatMap(({ tree }) => selectAll('meta[http-equiv="refresh" i]', tree))).toEqual([])
  expect(new Set(built.pages.map((page) => JSON.stringify([...policyOf(page)]))).size).toBe(1)
  expect(headerProblems(built)).toEqual([])
})

test('every page says what content says, to the letter', ({ built }) => {
  const pages = new Map(built.pages.map((page) => [page.address, page]))
  for (const [position, vector] of vectors.entries()) {
    const n = position + 1
    const said = [
      textAt(pages.get(`/stories/story-${n}/`), 'h1'),
      textAt(pages.get(`/stories/story-${n}/`), '.story-summary'),
      textAt(pages.get(`/stories/story-${n}/text-${n}/`), 'h1'),
      textAt(pages.get(`/articles/first-${n}/`), 'h1'),
      textAt(pages.get(`/people/person-${n}/`), '.lead'),
      textAt(pages.get(`/outlets/unidentified-${n}/`), '.lead'),
      textAt(pages.get('/corrections/'), `[id="2031-07-01-${n}"] del`),
    ].map(folded)
    expect(new Set(said)).toEqual(new Set([folded(vector)]))
    expect(textAt(pages.get(`/stories/story-${n}/text-${n}/`), 'q')).toBe(vector)
    expect(textAt(pages.get(`/articles/second-${n}/`), '.source-text')).toContain(vector)
  }
})

test('linked data is JSON with nothing but words in it', ({ built }) => {
  const blocks = built.pages.flatMap(({ tree }) =>
    selectAll('script', tree)
      .filter(isData)
      .map((element) => toString(element)),
  )
  expect(blocks.length).toBeGreaterThan(vectors.length)
  const types = new Set<string>()
  for (const block of blocks) {
    expect(block).not.toContain('<')
    JSON.parse(block, (key, value: unknown) => {
      if (key === '@type') types.add(JSON.stringify(value))
      return value
    })
  }
  expect([...types].filter((type) => type.includes('ClaimReview'))).toEqual([])
})

test('data files hold every word as it is', ({ built }) => {
  for (const file of built.files.filter((file) => file.endsWith('.json'))) {
    expect(() => JSON.parse(readFileSync(join(built.folder, file), 'utf8')) as unknown, file).not.toThrow()
  }
  const claims = JSON.parse(readFileSync(join(built.folder, 'data/claims.json'), 'utf8')) as {
    quote: string | null
  }[]
  expect(new Set(claims.map(({ quote }) => quote).filter((quote) => quote !== null))).toEqual(
    new Set(vectors),
  )
})

test('no cell of a table begins a formula', ({ built }) => {
  const tables = built.files.filter((file) => file.endsWith('.csv'))
  expect(tables).not.toEqual([])
  for (const table of tables) {
    const cells =
      readFileSync(join(built.folder, table), 'utf8').match(
        /(?<=^|,)(?:"(?:[^"]|"")*"|[^,"\r\n]*)(?=,|\r\n|$)/gm,
      ) ?? []
    expect(cells).not.toEqual([])
    expect(cells.filter((cell) => /^"?[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
  }
})

test('feeds are XML with nothing but words in it', async ({ page, built }) => {
  await page.goto('')
  for (const feed of built.files.filter((file) => file.endsWith('.xml') && file.startsWith('/data/'))) {
    const { broken, names, titles } = await page.evaluate(
      (text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'text/xml')
        const elements = [...documentElement.querySelectorAll('*')]
        return {
          broken: elements.filter(({ localName }) => localName === 'parsererror').length,
          names: [...new Set(elements.map(({ localName }) => localName))],
          titles: elements
            .filter(({ localName }) => localName === 'title')
            .map(({ textContent }) => textContent),
        }
      },
      readFileSync(join(built.folder, feed), 'utf8'),
    )
    expect(broken, feed).toBe(0)
    expect(names).not.toContain('script')
    for (const vector of vectors) expect(titles).toContain(vector)
  }
})

test('in the browser nothing asks, breaks the policy or loads from elsewhere', async ({ page }) => {
  test.setTimeout(120_000)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(`${page.url()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const kinds = [
    'stories/story',
    'articles/first',
    'articles/second',
    'people/person',
    'outlets/outlet',
    'statements/statement',
  ]
  const rest = ['', 'stories/story-1/choice-1/', 'corrections/', 'data/', 'about/', '404.html']
  for (const address of rest) await page.goto(address)
  for (const n of vectors.keys()) {
    // Page types take turns: that each vector is harmless on each of them is seen above.
    await page.goto(`${kinds[n % kinds.length]!}-${n + 1}/`)
  }
  expect(asked).toEqual([])
})

test('search shows hostile words, and takes them, as words', async ({ page }) => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  for (const query of ['hostile', vectors[0]!, vectors[14]!, vectors[40]!]) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`)
    await expect(page.getByRole('main')).toContainText('hostile')
    await expect(page.locator('main :is(img, iframe, svg, [onerror], [onload], [style])')).toHaveCount(0)
  }
  expect(asked).toEqual([])
})
