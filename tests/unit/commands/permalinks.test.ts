import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { permalinks } from '../../../src/commands/permalinks.ts'

let folder: string
const home = process.cwd()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'permalinks-'))
  process.chdir(folder)
  mkdirSync('dist/about', { recursive: true })
  mkdirSync('content')
  writeFileSync('dist/index.html', '<h1 id="top">Home</h1>')
  writeFileSync('dist/about/index.html', '<h1>About</h1>')
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

function run(...flags: string[]) {
  const output = { log: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() }
  const code = permalinks(flags, {}, output)
  return { code, log: output.log.mock.calls.join('\n'), error: output.error.mock.calls.join('\n') }
}

test('new addresses fail until they are written', () => {
  const lock = join('content', 'permalinks.lock')
  expect(run()).toEqual({
    code: 1,
    log: '',
    error: `New (3):\n  /\n  /#top\n  /about/\nAdd them to ${lock}: npm run permalinks -- --write`,
  })
  expect(run('--write')).toEqual({
    code: 0,
    log: `Added to ${lock} (3):\n  /\n  /#top\n  /about/`,
    error: '',
  })
  expect(readFileSync(lock, 'utf8')).toBe('/\n/#top\n/about/\n')
  expect(run()).toEqual({ code: 0, log: 'Every address that was ever published is there.', error: '' })
})

test.each([[[]], [['--write']]])('broken addresses fail with %j, and stay listed', (flags) => {
  writeFileSync('content/permalinks.lock', '/old/\n/#bottom\n')
  expect(run(...flags)).toEqual({
    code: 1,
    log: '',
    error:
      'Published before, and no longer there (2):\n  /old/\n  /#bottom\nBring back what was there. What was renamed keeps its addresses where its file says what it was before: formerly: [<old ID>].',
  })
  expect(readFileSync('content/permalinks.lock', 'utf8')).toBe('/old/\n/#bottom\n')
})

test('without a build it says how to make one', () => {
  rmSync('dist', { recursive: true })
  expect(run().error).toBe('There is no site in dist/ yet. Build it: npm run build')
})

test('an unknown option is refused', () => {
  expect(run('--wirte').error).toMatch(/^There is no option --wirte\.\n\nUsage: npm run permalinks/)
})
