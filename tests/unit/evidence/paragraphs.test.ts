import { describe, expect, test } from 'vitest'
import { paragraphsNamed, splitParagraphs } from '../../../src/evidence/paragraphs.ts'

describe('paragraphs', () => {
  test.each([
    ['lines', 'one\ntwo\n', ['one', 'two']],
    ['Windows line endings', 'one\r\n\r\ntwo\r\n', ['one', 'two']],
    ['old Macintosh line endings', 'one\rtwo', ['one', 'two']],
    ['blank lines of any white space', 'one\n\n \t\n\u00a0\u3000\ntwo', ['one', 'two']],
    ['a byte order mark', '\ufeffone', ['one']],
    ['a blank line behind a byte order mark', '\ufeff\none', ['one']],
    ['white space at the ends of a line is kept', '  one \ntwo', ['  one ', 'two']],
    ['no text', '', []],
    ['blank text', ' \n\n', []],
  ])('%s', (_, source, texts) => {
    const paragraphs = splitParagraphs(source)
    expect(paragraphs.map(({ text }) => text)).toEqual(texts)
    expect(paragraphs.map(({ number }) => number)).toEqual(texts.map((_text, position) => position + 1))
  })

  test('come folded', () => {
    expect(splitParagraphs('a “b”')[0]?.folded.text).toBe('a "b"')
  })
})

test('paragraphs named', () => {
  expect(paragraphsNamed([3])).toBe('paragraph 3')
  expect(paragraphsNamed([1, 2, 7])).toBe('paragraphs 1, 2 and 7')
})
