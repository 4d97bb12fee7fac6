import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('nothing in the code says what the site is called: content/site.yml does', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const naming = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => /same story/i.test(readFileSync(file, 'utf8')))
  expect(files.length).toBeGreaterThan(100)
  expect(naming).toEqual([])
})
