import { expect, test } from 'vitest'
import { sizeInWords } from '../../../src/publish/size-in-words.ts'

test.each([
  ['', '0 bytes'],
  ['a'.repeat(999), '999 bytes'],
  ['é', '2 bytes'],
  ['a'.repeat(1000), '1 kB'],
  ['a'.repeat(12_345), '12.3 kB'],
  ['a'.repeat(999_949), '999.9 kB'],
  ['a'.repeat(999_950), '1 MB'],
  ['a'.repeat(1_250_000), '1.3 MB'],
])('says how large a file is %#', (text, expected) => {
  expect(sizeInWords(text)).toBe(expected)
})
