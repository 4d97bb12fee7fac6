import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { samplePages, shots } from '../../../src/commands/shots.ts'
import { buildCorpus, length, persons } from '../../support/corpus-builder.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'

let folder: string
let fixture: Fixture
const home = process.cwd()

beforeEach(() => {
  fixture = copyFixture()
  folder = mkdtempSync(join(tmpdir(), 'shots-'))
  process.chdir(folder)
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

async function errorOf(...names: string[]) {
  const { content, sources } = fixture
  const output = { log: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() }
  const code = await shots(names, { CONTENT_DIR: content, SOURCES_DIR: sources }, output)
  expect(output.log).not.toHaveBeenCalled()
  expect(code).toBe(1)
  return output.error.mock.calls.join('\n')
}

test.each(['stroy', 'constructor'])('refuses the page %s, and names those that there are', async (name) => {
  mkdirSync('dist')
  writeFileSync('dist/index.html', '<h1>Home</h1>')
  expect(await errorOf(name)).toMatch(
    /^There is no page (?:stroy|constructor)\.\n\nUsage: npm run shots[^]*: home, [^]*story, /,
  )
})

test('without a build says how to make one', async () => {
  expect(await errorOf('story')).toBe('There is no site in dist/ yet. Build it: npm run build')
})

test('a page of each type is taken from whatever content there is', () => {
  const crew = [{ value: persons(['ada-holm']), quote: 'the captain & crew' }]
  const corpus = buildCorpus({
    asks: ['crossing-length', 'crew'],
    stories: { 'alma-aground': {}, 'storm-of-may': {} },
    articles: {
      blog: { answers: { 'crossing-length': 'silent' } },
      gazette: { answers: { crew, 'crossing-length': [{ value: length(90) }] } },
    },
  })
  expect(samplePages(corpus)).toMatchObject({
    home: '',
    story: 'stories/alma-aground/',
    'story-small': 'stories/storm-of-may/',
    'story-pair': 'stories/alma-aground/?articles=blog,gazette&show=differences',
    'fact-duration': 'stories/alma-aground/crossing-length/',
    'fact-people': 'stories/alma-aground/crew/',
    article: 'articles/gazette/',
    'article-short': 'articles/blog/',
    outlet: 'outlets/gazette/',
    search: 'search/?q=the%20captain%20%26%20crew',
  })
})

test('without any story there are the pages that every site has', () => {
  const pages = samplePages({ ...buildCorpus({ articles: {} }), stories: new Map() })
  expect(Object.keys(pages)).toContain('about')
  expect(Object.keys(pages)).not.toContain('story')
})
