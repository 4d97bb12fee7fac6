import { spawnSync } from 'node:child_process'
import { readdirSync, renameSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { verify } from '../../../src/commands/verify.ts'
import { awayFromSources } from '../../support/away-from-sources.ts'
import { copyFixture } from '../../support/fixture.ts'
import type { Fixture } from '../../support/fixture.ts'
import { recordOutput } from '../../support/record-output.ts'

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>()
  return { ...original, renameSync: vi.fn(original.renameSync) }
})

const lock = 'content/evidence.lock.json'
const gazette = 'content/articles/gazette-report.md'

function run(fixture: Fixture, flags: readonly string[] = [], sources: string = fixture.sources) {
  const { output, messages } = recordOutput(fixture)
  const code = verify(flags, { CONTENT_DIR: fixture.content, SOURCES_DIR: sources }, output)
  return { code, ...messages }
}

describe('verify', () => {
  test('says what the lock covers where it agrees', () => {
    expect(run(copyFixture())).toEqual({
      code: 0,
      log: 'content/evidence.lock.json agrees with the sources: 3 articles, 9 quotes and 5 silences.',
      error: '',
    })
  })

  test('needs the sources', async () => {
    const fixture = copyFixture()
    expect(await awayFromSources(() => run(fixture, [], ''))).toEqual({
      code: 1,
      log: '',
      error: 'The sources aren’t at hand. Set SOURCES_DIR to the folder with the source texts.',
    })
  })

  test('tells a folder of sources that isn’t there', () => {
    const { code, error } = run(copyFixture(), ['--write'], 'nowhere')
    expect(code).toBe(1)
    expect(error).toMatch(/^nowhere:1:1 {2}no-sources\n/)
  })

  test.each([
    ['a stale place', (text: string) => text.replace('"start": 140', '"start": 141'), 'lock-stale'],
    [
      'another writing of the same',
      (text: string) => text.replace('  "version"', '   "version"'),
      'lock-stale',
    ],
    ['something behind the end', (text: string) => `${text}\n`, 'lock-stale'],
    ['a missing line end', (text: string) => text.trimEnd(), 'lock-stale'],
    ['a lock that is no lock', () => '{}', 'lock-broken'],
  ])('fails on %s', (_, spoil, rule) => {
    const fixture = copyFixture()
    fixture.write(lock, spoil(fixture.read(lock)))
    const { code, error } = run(fixture)
    expect(code).toBe(1)
    expect(error).toContain(`  ${rule}\n`)
  })

  test('shows the line that is written in another way', () => {
    const fixture = copyFixture()
    fixture.edit(lock, '  "version"', '   "version"')
    const line = fixture.read(lock).split('\n').indexOf('   "version": 1') + 1
    expect(run(fixture).error).toBe(`evidence.lock.json:${line}:1  lock-stale
  found      "version": 1
  expected  the text that npm run verify -- --write makes
  hint      Check it, then run npm run verify -- --write with the sources at hand.

1 problem in 1 file.`)
  })

  test('takes no offence at the line endings of another system', () => {
    const fixture = copyFixture()
    fixture.write(lock, fixture.read(lock).replaceAll('\n', '\r\n'))
    expect(run(fixture).code).toBe(0)
  })

  test('has nothing to say where there is nothing to verify', () => {
    const fixture = copyFixture()
    for (const file of ['articles', 'corrections', 'evidence.lock.json']) fixture.remove(`content/${file}`)
    expect(run(fixture).log).toBe(
      'content/evidence.lock.json agrees with the sources: 0 articles, 0 quotes and 0 silences.',
    )
  })

  test('refuses unknown options, and says how it is used', () => {
    const { code, error } = run(copyFixture(), ['--write', '--force', 'x'])
    expect(code).toBe(1)
    expect(error).toMatch(/^There is no option --force x\.\n\nUsage: npm run verify \[-- --write\]/)
  })

  test('sets the exit code when run', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/verify.ts', '--wrte'], {
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('There is no option --wrte.')
  })
})

describe('verify --write', () => {
  test('makes the same lock from the same content', () => {
    const fixture = copyFixture()
    const before = fixture.read(lock)
    fixture.remove(lock)
    expect(run(fixture, ['--write'])).toEqual({
      code: 0,
      log: 'content/evidence.lock.json written: 3 articles, 9 quotes and 5 silences.',
      error: '',
    })
    expect(fixture.read(lock)).toBe(before)
  })

  test.each([
    ['stale', (text: string) => text.replace('"start": 140', '"start": 141')],
    ['broken', () => '{'],
  ])('mends a %s lock, and leaves nothing else behind', (_, spoil) => {
    const fixture = copyFixture()
    const before = fixture.read(lock)
    fixture.write(lock, spoil(before))
    expect(run(fixture, ['--write']).code).toBe(0)
    expect(fixture.read(lock)).toBe(before)
    expect(readdirSync(fixture.content).filter((name) => name.includes('lock'))).toEqual([
      'evidence.lock.json',
    ])
  })

  test('follows changed content', () => {
    const fixture = copyFixture()
    fixture.edit(gazette, 'quote: the talks had taken nearly two hours', 'quote: had taken nearly two hours')
    expect(run(fixture).code).toBe(1)
    expect(run(fixture, ['--write']).code).toBe(0)
    expect(run(fixture).code).toBe(0)
    expect(fixture.read(lock)).toContain('"quote": "had taken nearly two hours"')
  })

  test('tells a source that isn’t what it was, and what rests on it', () => {
    const fixture = copyFixture()
    fixture.edit('texts/harbour-gazette.txt', 'the old customs house', 'the old customs hall')
    expect(run(fixture, ['--write']).log).toBe(
      `content/evidence.lock.json written: 3 articles, 9 quotes and 5 silences.
harbour-gazette.txt isn’t what it was: gazette-report and mission-note now rest on it as it is.`,
    )
    expect(run(fixture, ['--write']).log).not.toContain('harbour-gazette')
  })

  test('keeps the old lock while the content has problems', () => {
    const fixture = copyFixture()
    const before = fixture.read(lock)
    fixture.edit(gazette, 'quote: the talks had taken nearly two hours', 'quote: the talks took two hours')
    const { code, log, error } = run(fixture, ['--write'])
    expect({ code, log }).toEqual({ code: 1, log: '' })
    expect(error).toMatch(
      /quote-missing[^]*\n1 problem in 1 file\.\n\ncontent\/evidence\.lock\.json was not written\.$/,
    )
    expect(fixture.read(lock)).toBe(before)
  })

  test('keeps the old lock, and no draft, where it can’t write', () => {
    const fixture = copyFixture()
    const before = fixture.read(lock)
    fixture.edit(gazette, 'quote: the talks had taken nearly two hours', 'quote: had taken nearly two hours')
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw new Error('ENOSPC: no space left on device')
    })
    expect(run(fixture, ['--write'])).toEqual({
      code: 1,
      log: '',
      error: 'content/evidence.lock.json was not written. ENOSPC: no space left on device',
    })
    expect(fixture.read(lock)).toBe(before)
    expect(readdirSync(fixture.content).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
