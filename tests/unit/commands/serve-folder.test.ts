import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder, type ServedFolder } from '../../../src/commands/support/serve-folder.ts'

const parent = mkdtempSync(join(tmpdir(), 'serve-'))
const folder = join(parent, 'site')

const files: Record<string, string> = {
  '../outside.html': 'outside',
  'index.html': 'home',
  '404.html': 'nothing here',
  'about/index.html': 'about',
  'data/claims.json': '[]',
  'data/claims.csv': 'a,b',
  'assets/script.js': 'export {}',
  'assets/style.css': 'a {}',
  'icon.svg': '<svg/>',
  'feed.xml': '<feed/>',
}

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})

afterAll(() => {
  rmSync(parent, { recursive: true })
})

async function ask(served: ServedFolder, path: string) {
  const response = await fetch(new URL(path, served.address), { redirect: 'manual' })
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    text: await response.text(),
  }
}

describe.each(['/', '/same-story/'])('under %s', (base) => {
  let served: ServedFolder
  beforeAll(async () => {
    served = await serveFolder({ folder, base, port: 0 })
  })
  afterAll(() => served.close())

  test('gives its address with the base path', () => {
    expect(served.address).toMatch(new RegExp(`^http://localhost:\\d+${base}$`))
  })

  test.each([
    ['', 'text/html;charset=utf-8', 'home'],
    ['about/', 'text/html;charset=utf-8', 'about'],
    ['about/?q=%F0#fragment', 'text/html;charset=utf-8', 'about'],
    ['data/claims.json', 'application/json', '[]'],
    ['data/claims.csv', 'text/csv;charset=utf-8', 'a,b'],
    ['assets/script.js', 'text/javascript', 'export {}'],
    ['assets/style.css', 'text/css', 'a {}'],
    ['icon.svg', 'image/svg+xml', '<svg/>'],
    ['feed.xml', 'text/xml', '<feed/>'],
  ])('serves "%s" as %s', async (path, type, text) => {
    expect(await ask(served, base + path)).toEqual({ status: 200, type, location: null, text })
  })

  test.each([
    'nowhere/',
    'about/nowhere.json',
    '../outside.html',
    '%2e%2e/outside.html',
    '%2e%2e%2foutside.html',
  ])('answers 404 with the page for it to %s', async (path) => {
    expect(await ask(served, base + path)).toMatchObject({ status: 404, text: 'nothing here' })
  })

  test('sends an address without its last slash on', async () => {
    expect(await ask(served, `${base}about?q=a`)).toMatchObject({
      status: 301,
      location: `${base}about/?q=a`,
    })
  })
})

describe('beside the base path', () => {
  test('sends the root on to it, and knows nothing else', async () => {
    const served = await serveFolder({ folder, base: '/same-story/', port: 0 })
    expect(await ask(served, '/')).toMatchObject({ status: 301, location: '/same-story/' })
    expect(await ask(served, '/about/')).toMatchObject({ status: 404, text: 'nothing here' })
    await served.close()
  })
})

test('takes the next free port', async () => {
  const first = await serveFolder({ folder, base: '/', port: 0 })
  const port = Number(new URL(first.address).port)
  const second = await serveFolder({ folder, base: '/', port })
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
  await Promise.all([first.close(), second.close()])
})

test('shows a page that was written after it started', async () => {
  const served = await serveFolder({ folder, base: '/', port: 0 })
  writeFileSync(join(folder, 'late.json'), '1')
  expect(await ask(served, '/late.json')).toMatchObject({ status: 200, text: '1' })
  await served.close()
})
