import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serve } from '../../../src/commands/serve.ts'

let folder: string
const home = process.cwd()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  process.chdir(folder)
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

async function errorOf(...flags: string[]) {
  const output = { log: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() }
  const code = await serve(flags, {}, output)
  expect(output.log).not.toHaveBeenCalled()
  expect(code).toBe(1)
  return output.error.mock.calls.join('\n')
}

test.each([
  ['--no-biuld', 'There is no option --no-biuld.'],
  ['story', 'There is no option story.'],
  ['--port', '--port needs a value.'],
  ['--port=http', '--port takes a number up to 65535, not http.'],
  ['--port=70000', '--port takes a number up to 65535, not 70000.'],
])('serve refuses %s', async (flag, problem) => {
  expect(await errorOf('--no-build', flag)).toMatch(new RegExp(`^${problem}\n\nUsage: npm start`))
})

test('serve without a build says how to make one', async () => {
  expect(await errorOf('--no-build')).toBe('There is no site in dist/ yet. Build it: npm run build')
})
