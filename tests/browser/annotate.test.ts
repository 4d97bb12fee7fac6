import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { test as base, expect, type Page } from '@playwright/test'
import { verify } from '../../src/commands/verify.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { violations } from '../support/violations.ts'

/** A site on a development server, in a folder of its own. */
interface Desk {
  readonly address: string
  readonly content: string
  readonly sources: string
}

const articleFile = 'articles/ferry-post-report.md'
/** Longer than the server waits for further changes before it reloads pages, in milliseconds. */
const serverNotices = 500

const articlePage = 'articles/ferry-post-report/'

const test = base.extend<{ file: { read: () => string; write: (text: string) => void } }, { desk: Desk }>({
  desk: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'annotate-'))
      cpSync('tests/fixtures/harbour', folder, { recursive: true })
      const [content, sources] = [join(folder, 'content'), join(folder, 'texts')]
      const text = join(sources, 'ferry-post.txt')
      writeFileSync(
        text,
        `${readFileSync(text, 'utf8').trimEnd()}\nThe meal that followed took about 110 minutes as well.\n`,
      )
      writeFileSync(join(content, articleFile), unread(readFileSync(join(content, articleFile), 'utf8')))
      lock(content, sources)
      const server = spawn(
        process.execPath,
        ['tests/support/serve-fixture.ts', content, sources, join(folder, 'cache')],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const [line] = (await once(server.stdout, 'data')) as [Buffer]
      await use({ address: line.toString().trim(), content, sources })
      server.kill()
      await once(server, 'exit')
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ desk }, use) => use(desk.address),
  file: async ({ desk }, use) => {
    const path = join(desk.content, articleFile)
    const before = [articleFile, 'evidence.lock.json'].map((name) => {
      const file = join(desk.content, name)
      return { file, text: readFileSync(file, 'utf8') }
    })
    await use({ read: () => readFileSync(path, 'utf8'), write: (text) => writeFileSync(path, text) })
    // Both at once, or the server would find that they disagree; and the next page opens when it has told of the change.
    for (const { file, text } of before) writeFileSync(file, text)
    await setTimeout(serverNotices)
  },
})

// One worker, because each starts a server of its own.
test.describe.configure({ mode: 'default' })

/** Leave an article’s claims out, but for one, and add a comment that has to stay. */
function unread(text: string): string {
  const start = text.indexOf('  talks-length:')
  const kept = text.indexOf('  negotiators:')
  const end = text.indexOf('  visits:')
  return `${text.slice(0, start)}  # read by lamplight\n${text.slice(kept, end)}---\n`
}

function lock(content: string, sources: string): void {
  const fail = (message: string) => {
    throw new Error(message)
  }
  verify(['--write'], { CONTENT_DIR: content, SOURCES_DIR: sources }, { log: () => undefined, error: fail })
}

const panel = (page: Page) => page.getByRole('region', { name: 'Annotate' })
const text = (page: Page) => page.getByRole('textbox', { name: 'The text, to annotate' })
const status = (page: Page) => panel(page).getByRole('status')

async function open(page: Page): Promise<void> {
  await page.goto(articlePage)
  // The toolbar comes once the page has nothing else to do.
  await expect(async () => {
    if (!(await panel(page).isVisible())) await page.keyboard.press('Alt+a')
    await expect(text(page)).toBeFocused({ timeout: 1000 })
  }).toPass({ timeout: 30_000 })
}

/** Select words with the keyboard: the caret goes from the headline at the top to them, and then over them. */
async function select(page: Page, paragraph: number, before: string, words: string): Promise<void> {
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < paragraph; step += 1) await page.keyboard.press('Control+ArrowDown')
  // The caret goes straight down, and the paragraphs’ numbers aren’t as wide as the word before the headline.
  await page.keyboard.press('Home')
  await pressFor(page, before, 'ArrowRight')
  await pressFor(page, words, 'Shift+ArrowRight')
}

/** Press a key once for each character of a text. */
async function pressFor(page: Page, text: string, key: string): Promise<void> {
  for (const press of Array.from(text, () => () => page.keyboard.press(key))) await press()
}

/** Choose in a list with the keyboard: what is typed chooses the option that begins with it. */
async function pick(page: Page, label: string, option: string): Promise<void> {
  const list = panel(page).getByLabel(label, { exact: true })
  for (let step = 0; step < 30 && !(await list.evaluate(hasFocus)); step += 1)
    await page.keyboard.press('Tab')
  await expect(list).toBeFocused()
  await page.keyboard.type(option)
}

function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}

test('words are selected, coded and saved with the keyboard alone, and come back marked', async ({
  page,
  file,
  desk,
}) => {
  await open(page)
  await select(page, 4, 'No names were given for the ', 'teams')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Quoted: “teams”.')
  await pick(page, 'Question', 'Length')
  await page.keyboard.press('Tab')
  await page.keyboard.type('x')
  await expect(panel(page).locator('[aria-invalid="true"]').first()).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await pick(page, 'Precision', 'unspec')
  await pick(page, 'Voice', 'outlet')
  await expect(status(page)).toHaveText('It passes the check.')
  expect(await violations(page)).toEqual([])
  const before = file.read()
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toHaveText('Saved: Length of the talks is answered.')
  const end = `  talks-length:
    - value: { precision: unspecified }
      quote: teams
      origin: []
      voice: outlet
`
  expect(file.read()).toBe(before.replace(/---\n$/, `${end}---\n`))
  expect(file.read()).toContain('# read by lamplight')
  await expect(text(page).locator('mark', { hasText: 'teams' })).toHaveAttribute('title', /Length/)
  expect(readCorpus(desk)).not.toHaveProperty('problems')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(page.locator('main mark[data-facts~="talks-length"]')).toHaveText(/teams/)
})

test('a selection that occurs twice is told apart by its neighbours', async ({ page, file }) => {
  await open(page)
  await select(page, 5, 'The meal that followed took ', 'about 110 minutes')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Quoted: “about 110 minutes”. These words occur 2 times.')
  await pick(page, 'Question', 'Length')
  const neighbours = panel(page).getByRole('group', { name: /^These words occur 2 times/ })
  await expect(neighbours.getByRole('radio', { name: 'after “that followed took”' })).toBeChecked()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(neighbours.getByRole('radio', { name: 'before “as well.”' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('110')
  await pick(page, 'Precision', 'about')
  await pick(page, 'Voice', 'outlet')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toHaveText('Saved: Length of the talks is answered.')
  expect(file.read()).toContain('      quote: about 110 minutes\n      suffix: as well.\n')
})

test('words of the headline are quoted as that', async ({ page, file, desk }) => {
  await open(page)
  await select(page, 0, 'Ferries ', 'sail on Monday')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Quoted: “sail on Monday”.')
  await pick(page, 'Question', 'Length')
  await expect(panel(page).getByText('“sail on Monday” the headline')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await pick(page, 'Precision', 'unspec')
  await pick(page, 'Voice', 'outlet')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toHaveText('Saved: Length of the talks is answered.')
  expect(file.read()).toContain('      quote: sail on Monday\n      in: headline\n')
  expect(readCorpus(desk)).not.toHaveProperty('problems')
  await page.keyboard.press('Escape')
  await expect(page.locator('h1 mark')).toHaveText('sail on Monday')
})

test('a suggestion is gone to and accepted with one key each', async ({ page, file }) => {
  await open(page)
  await page.keyboard.press('n')
  await expect(status(page)).toHaveText('Suggestion 1 of 2: Length of the talks: about 110 minutes.')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('a')
  await expect(status(page)).toHaveText('Saved: Length of the talks is answered.')
  expect(file.read()).toContain('value: { minutes: 110, precision: about }')
})

test('a fact is marked silent with its cue words in view, and with a reason where they occur', async ({
  page,
  file,
}) => {
  await open(page)
  await page.keyboard.press('F6')
  await page.keyboard.type('Invitations')
  await expect(
    panel(page).getByText('Looked for “invit*”: none occurs in the article’s 70 words.'),
  ).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(panel(page).getByText('“once more” in ¶3')).toBeVisible()
  expect(await violations(page)).toEqual([])
  const why = panel(page).getByLabel('Why don’t these words answer?')
  for (let step = 0; step < 30 && !(await why.evaluate(hasFocus)); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('Found')
  await page.keyboard.type('A ferry company guesses.')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Saved: Next meeting is silent.')
  expect(file.read()).toContain('  next-meeting:\n    silent: true\n    despite: A ferry company guesses.\n')
})

test('a file that changed meanwhile is not written over, and what was filled in is kept', async ({
  page,
  file,
}) => {
  let isCut = false
  // The word to load the page anew gets lost, as it does on a bad day.
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (!isCut) socket.send(message)
    })
  })
  await open(page)
  await page.keyboard.press('n')
  await page.keyboard.press('e')
  await expect(panel(page).getByLabel('Minutes')).toHaveValue('110')
  const note = panel(page).getByLabel('Note', { exact: true })
  await expect(note).toBeHidden()
  await panel(page).getByText('Denies, corrects, language, note').click()
  await note.fill('A clerk said so.')
  isCut = true
  const changed = file.read().replace('by lamplight', 'by daylight')
  file.write(changed)
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toContainText('has changed since this page was loaded. Nothing was written')
  await expect(panel(page).getByLabel('Minutes')).toHaveValue('110')
  expect(file.read()).toBe(changed)
  isCut = false
  await page.reload()
  await expect(status(page)).toContainText('The article’s file has changed since you began.')
  await expect(panel(page).getByLabel('Minutes')).toHaveValue('110')
  // What is seldom needed is folded away only where it is empty.
  await expect(note).toBeVisible()
  await expect(note).toHaveValue('A clerk said so.')
})

test('other machines and other sites are refused', async ({ request, desk }) => {
  const ask = (headers: Record<string, string>) =>
    request.post(`${desk.address}_annotate/desk/`, { data: { article: 'ferry-post-report' }, headers })
  const origin = new URL(desk.address).origin
  expect((await ask({ origin })).status()).toBe(200)
  expect((await ask({ origin: 'https://elsewhere.example' })).status()).toBe(403)
  expect((await ask({})).status()).toBe(403)
  expect((await ask({ origin, 'content-type': 'text/plain' })).status()).toBe(403)
})
