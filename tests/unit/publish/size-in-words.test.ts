import { expect, test } from 'vitest'
import { sizeInWords } from '../../../src/publish/size-in-words.ts'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [12_345, '12.3 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1 MB'],
  [1_250_000, '1.3 MB'],
])('says how large a file is %#', (bytes, expected) => {
  expect(sizeInWords(bytes)).toBe(expected)
})
