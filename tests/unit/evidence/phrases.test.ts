import { expect, test } from 'vitest'
import { counted, paragraphsNamed } from '../../../src/evidence/phrases.ts'

test.each([
  [0, '0 words'],
  [1, '1 word'],
  [2, '2 words'],
])('counted %i', (count, phrase) => {
  expect(counted(count, 'word')).toBe(phrase)
})

test('paragraphs named', () => {
  expect(paragraphsNamed([3])).toBe('paragraph 3')
  expect(paragraphsNamed([1, 2, 7])).toBe('paragraphs 1, 2 and 7')
})
