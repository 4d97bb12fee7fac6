import { expect, test } from 'vitest'
import { digestBlocks } from '../../../src/corpus/digest-blocks.ts'

test('gives what readers see, block by block, with its line', () => {
  const digest = [
    '',
    '# A *heading*',
    '',
    'A [link](https://example.org), `code` and',
    'a second line.  ',
    'A third &amp; last.',
    '',
    '- one',
    '- two <b>bold</b>',
    '',
    '> said',
  ].join('\n')
  expect(digestBlocks(digest)).toEqual([
    { text: 'A heading', line: 2 },
    { text: 'A link, code and a second line. A third & last.', line: 4 },
    { text: 'one', line: 8 },
    { text: 'two <b>bold</b>', line: 9 },
    { text: 'said', line: 11 },
  ])
})

test('reads blocks of code and of HTML too, since their words show on the page', () => {
  expect(digestBlocks('```\ncopied words\n```\n\n    more of them\n\n<div>and more</div>')).toEqual([
    { text: 'copied words', line: 1 },
    { text: 'more of them', line: 5 },
    { text: '<div>and more</div>', line: 7 },
  ])
})
