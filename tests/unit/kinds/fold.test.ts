import { expect, test } from 'vitest'
import { fold } from '../../../src/kinds/fold.ts'

test.each([
  ['The Harbour', 'the harbour', 'letter case'],
  ['the\u00a0 harbour', 'the harbour', 'white space'],
  ['the harbour …!', 'the harbour', 'punctuation at the end'],
  ['e\u0301te\u0301', '\u00e9t\u00e9', 'composed characters'],
  ['3.5 m', '3.5 m', 'punctuation inside stays'],
  ['?!', '?!', 'punctuation alone stays'],
])('“%s” folds to “%s”: %s', (words, expected) => {
  expect(fold(words)).toBe(expected)
})
