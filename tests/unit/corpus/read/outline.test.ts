import { describe, expect, test } from 'vitest'
import type { Paragraph, RootContent, Text } from 'mdast'
import { outlineOfQuotes, parseOutline } from '../../../../src/corpus/read/outline.ts'

const outlineBlocks = (markdown: string) =>
  parseOutline(markdown).blocks.map(({ text, line }) => ({ text, line }))

test('gives what readers see, block by block, with its line', () => {
  const outline = [
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
  expect(outlineBlocks(outline)).toEqual([
    { text: 'A heading', line: 2 },
    { text: 'A link, code and a second line. A third & last.', line: 4 },
    { text: 'one', line: 8 },
    { text: 'two <b>bold</b>', line: 9 },
    { text: 'said', line: 11 },
  ])
})

test('reads blocks of code and of HTML too, since their words show on the page', () => {
  expect(outlineBlocks('```\ncopied words\n```\n\n    more of them\n\n<div>and more</div>')).toEqual([
    { text: 'copied words', line: 1 },
    { text: 'more of them', line: 5 },
    { text: '<div>and more</div>', line: 7 },
  ])
})

test('shows raw HTML as text wherever it stands, and keeps no places', () => {
  const { tree, blocks } = parseOutline('<div>one</div>\n\n- <p>two</p>\n\nthree <i>four</i>')
  expect(blocks.map(({ text, line }) => `${line}: ${text}`)).toEqual([
    '1: <div>one</div>',
    '3: <p>two</p>',
    '5: three <i>four</i>',
  ])
  expect(JSON.stringify(tree)).not.toMatch(/"html"|"position"/)
})

describe('an outline made of quotes', () => {
  const at = (paragraph: number, start: number, quote: string) => ({
    paragraph,
    start,
    end: start + quote.length,
    before: '',
    after: '',
    quote,
  })
  const wordsOf = (node: RootContent) => {
    const [text] = (node as Paragraph).children as [Text]
    return text.value
  }
  const paragraphs = (...places: ReturnType<typeof at>[]) =>
    outlineOfQuotes(places).children.map((node) => wordsOf(node))

  test('has them in the order of the text, those of one paragraph together', () => {
    expect(paragraphs(at(2, 5, 'late'), at(1, 40, 'soon'), at(1, 0, 'the ferry'))).toEqual([
      '“the ferry” … “soon”',
      '“late”',
    ])
  })

  test('has words once that two claims quote, or one within another', () => {
    expect(paragraphs(at(1, 4, 'ferry'), at(1, 0, 'the ferry'), at(3, 0, 'the ferry'))).toEqual([
      '“the ferry”',
    ])
  })

  test('has words as they are, Markdown’s signs included', () => {
    expect(paragraphs(at(1, 0, '*so* <b>it</b>'))).toEqual(['“*so* <b>it</b>”'])
  })

  test('is empty without quotes, and nobody’s writing', () => {
    expect(outlineOfQuotes([at(0, 0, 'late')]).children).toEqual([])
    expect(outlineOfQuotes([])).toEqual({ type: 'root', children: [] })
  })
})
