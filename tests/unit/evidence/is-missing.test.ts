import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMissing } from '../../../src/evidence/is-missing.ts'

function errorOf(path: string): unknown {
  try {
    return readFileSync(path)
  } catch (error) {
    return error
  }
}

test.each([
  ['nothing there', errorOf('tests/no-such-file'), true],
  ['a folder in place of a file', errorOf('tests'), false],
  ['an error without a code', new Error('ENOENT'), false],
  ['no error', 'ENOENT', false],
])('isMissing: %s', (_, error, expected) => {
  expect(isMissing(error)).toBe(expected)
})
