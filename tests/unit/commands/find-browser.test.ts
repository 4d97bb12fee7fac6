import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../../src/commands/support/find-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
const first = join(folder, 'first')
const second = join(folder, 'second')

beforeAll(() => {
  for (const file of [join(first, 'chromium'), join(second, 'google-chrome'), join(second, 'chromium')]) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, '')
  }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the browser', () => {
  const path = [join(folder, 'none'), first, second].join(delimiter)

  test('is the one that CHROME_PATH names', async () => {
    const chosen = join(second, 'chromium')
    expect(await findBrowser({ CHROME_PATH: chosen, PATH: path })).toEqual({
      executablePath: chosen,
      environment: {},
    })
  })

  test('is not looked for where CHROME_PATH names none', async () => {
    const chosen = join(folder, 'nothing')
    await expect(findBrowser({ CHROME_PATH: chosen, PATH: path })).rejects.toThrow(
      `CHROME_PATH is ${chosen}, and no file is there. Correct it, or leave it unset.`,
    )
  })

  test.each([undefined, ''])('is Chrome before Chromium where CHROME_PATH is %j', async (chosen) => {
    const { executablePath } = await findBrowser({ CHROME_PATH: chosen, PATH: path })
    expect(executablePath).toBe(join(second, 'google-chrome'))
  })

  test('is the first Chromium on the path', async () => {
    const { executablePath } = await findBrowser({ PATH: first })
    expect(executablePath).toBe(join(first, 'chromium'))
  })
})
