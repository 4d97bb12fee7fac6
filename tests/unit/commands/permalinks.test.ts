import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { permalinks } from '../../../src/commands/permalinks.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'

let folder: string
let fixture: Fixture
const home = process.cwd()

beforeEach(() => {
  fixture = copyFixture()
  folder = mkdtempSync(join(tmpdir(), 'permalinks-'))
  process.chdir(folder)
  mkdirSync('dist/about', { recursive: true })
  writeFileSync('dist/index.html', '<h1 id="top">Home</h1>')
  writeFileSync('dist/about/index.html', '<h1>About</h1>')
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

function run(...flags: string[]) {
  const output = { log: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() }
  const code = permalinks(
    flags,
    { CONTENT_DIR: resolve(fixture.content), SOURCES_DIR: fixture.sources },
    output,
  )
  const shorten = (calls: string[][]) => fixture.shorten(calls.join('\n'))
  return { code, log: shorten(output.log.mock.calls), error: shorten(output.error.mock.calls) }
}

const nothingNew = {
  code: 0,
  log: 'Every address that was ever published is there, and every answer is recorded.',
  error: '',
}

test('what is new fails until it is recorded', () => {
  const { code, log, error } = run()
  expect({ code, log }).toEqual({ code: 1, log: '' })
  expect(error).toContain('New addresses (3):\n  /\n  /#top\n  /about/\nNew answers and corrections (')
  expect(error).toMatch(/ {2}2024-03-10-length\nRecord them: npm run permalinks -- --write$/)
  expect(run('--write')).toMatchObject({ code: 0, error: '' })
  expect(fixture.read('content/permalinks.lock')).toBe('/\n/#top\n/about/\n')
  expect(run()).toEqual(nothingNew)
})

test('an answer that was corrected is new', () => {
  run('--write')
  const gazette = 'content/articles/gazette-report.md'
  fixture.edit(gazette, 'minutes: 120', 'minutes: 110')
  expect(run('--write').error).toContain('uncorrected')
  fixture.write(
    'content/corrections/2024-04-01-length.yml',
    'date: 2024-04-01\nclaim: gazette-report/talks-length\nwas: a\nnow: b\nwhy: c\n',
  )
  expect(run().error).toBe(
    'New answers and corrections (2):\n  gazette-report/talks-length\n  2024-04-01-length\nRecord them: npm run permalinks -- --write',
  )
  expect(run('--write').code).toBe(0)
  expect(run()).toEqual(nothingNew)
})

test('how an answer is put in words is nothing new', () => {
  run('--write')
  const record = 'content/published.lock.json'
  const text = fixture.read(record)
  fixture.write(record, text.replace('"answer":"under 2 hours"', '"answer":"less than 2 hours"'))
  expect(fixture.read(record)).not.toBe(text)
  expect(run()).toEqual(nothingNew)
})

test.each([[[]], [['--write']]])('broken addresses fail with %j, and stay listed', (flags) => {
  fixture.write('content/permalinks.lock', '/old/\n/#bottom\n')
  expect(run(...flags)).toEqual({
    code: 1,
    log: '',
    error:
      'Published before, and no longer there (2):\n  /old/\n  /#bottom\nBring back what was there. What was renamed keeps its addresses where its file says what it was before: formerly: [<old ID>].',
  })
  expect(fixture.read('content/permalinks.lock')).toBe('/old/\n/#bottom\n')
})

test('without a build it says how to make one', () => {
  rmSync('dist', { recursive: true })
  expect(run().error).toBe('There is no site in dist/ yet. Build it: npm run build')
})

test('an unknown option is refused', () => {
  expect(run('--wirte').error).toMatch(/^There is no option --wirte\.\n\nUsage: npm run permalinks/)
})
