import { describe, expect, test } from 'vitest'
import {
  paragraphsNamed,
  parseParagraphNumbers,
  splitParagraphs,
  withHeadline,
} from '../../../src/evidence/paragraphs.ts'
import { foldTypography } from '../../../src/text/fold.ts'

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

describe('numbers', () => {
  test.each([
    [undefined, [1, 2, 3, 4, 5, 6, 7]],
    [3, [3]],
    ['3', [3]],
    ['2-4', [2, 3, 4]],
    ['5-5', [5]],
    ['1-4, 7', [1, 2, 3, 4, 7]],
    ['7,1-2', [1, 2, 7]],
  ])('%s', (written, numbers) => {
    expect(parseParagraphNumbers(written, 7)).toEqual({ numbers })
  })

  test('of an empty source are none', () => {
    expect(parseParagraphNumbers(undefined, 0)).toEqual({ numbers: [] })
  })

  test('sort as numbers', () => {
    expect(parseParagraphNumbers('10, 9', 12)).toEqual({ numbers: [9, 10] })
  })
})

describe('errors', () => {
  const outside = {
    expected: 'paragraph numbers from 1 to 7',
    hint: 'The source has 7 paragraphs; blank lines don’t count.',
  }
  const twice = { expected: 'every paragraph once', hint: 'Name each paragraph once.' }
  test.each([
    [
      '4-2',
      {
        found: 'the range 4-2',
        expected: 'a range that ascends',
        hint: 'Write the smaller number first: 2-4.',
      },
    ],
    [8, { found: 'paragraph 8', ...outside }],
    [0, { found: 'paragraph 0', ...outside }],
    ['0-3', { found: 'paragraph 0', ...outside }],
    ['1-99999999999', { found: 'paragraph 99999999999', ...outside }],
    ['1-4, 3', { found: 'paragraph 3 twice', ...twice }],
    ['2, 2', { found: 'paragraph 2 twice', ...twice }],
  ])('%s', (written, error) => {
    expect(parseParagraphNumbers(written, 7)).toEqual({ numbers: null, ...error })
  })

  test('of a source with one paragraph', () => {
    expect(parseParagraphNumbers(2, 1)).toMatchObject({
      hint: 'The source has 1 paragraph; blank lines don’t count.',
    })
  })
})

test('a headline stands ahead of the paragraphs, as paragraph 0', () => {
  const paragraphs = splitParagraphs('one\ntwo')
  expect(withHeadline(null, paragraphs)).toEqual(paragraphs)
  expect(withHeadline('“Head”', paragraphs)).toEqual([
    { number: 0, text: '“Head”', folded: foldTypography('“Head”') },
    ...paragraphs,
  ])
})

test.each([
  [[0], 'the headline'],
  [[0, 2], 'the headline and paragraph 2'],
  [[0, 2, 3], 'the headline and paragraphs 2 and 3'],
])('paragraphs %j are “%s”', (numbers, words) => {
  expect(paragraphsNamed(numbers)).toBe(words)
})
