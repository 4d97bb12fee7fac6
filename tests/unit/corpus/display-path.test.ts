import { join } from 'node:path'
import { expect, test } from 'vitest'
import { displayPath } from '../../../src/corpus/display-path.ts'

test.each([
  ['content/facts/a.yml', 'content/facts/a.yml'],
  [join(process.cwd(), 'content'), 'content'],
  ['../texts', '../texts'],
  ['.', '.'],
])('%s', (path, shown) => {
  expect(displayPath(path)).toBe(shown)
})
