import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { schemas } from '../../../src/commands/schemas.ts'

test('writes every schema into schemas/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const { status, stdout } = spawnSync(process.execPath, [resolve('src/commands/schemas.ts')], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^schemas\/ written: articles\.json, .*stories\.json\.\n$/)
  expect(readdirSync(join(folder, 'schemas'))).toHaveLength(8)
  expect(readFileSync(join(folder, 'schemas/people.json'), 'utf8')).toMatch(/^\{\n {2}"\$schema"/)
})

test('writes them into another folder, which is made where need be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const messages: string[] = []
  const keep = (message: string) => void messages.push(message)
  expect(schemas([join(folder, 'papers')], {}, { log: keep, error: keep })).toBe(0)
  expect(readdirSync(join(folder, 'papers/schemas'))).toHaveLength(8)
  expect(messages).toEqual([expect.stringMatching(/papers\/schemas\/ written: articles\.json, /)])
})

test.each([
  [['--all'], /^There is no option --all\.\n\nUsage: npm run schemas /],
  [['a', 'b'], /^Name one folder\.\n\nUsage: npm run schemas /],
])('explains %j', (args, message) => {
  const messages: string[] = []
  const keep = (text: string) => void messages.push(text)
  expect(schemas(args, {}, { log: keep, error: keep })).toBe(1)
  expect(messages).toEqual([expect.stringMatching(message)])
})
