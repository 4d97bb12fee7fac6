import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
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

describe('plain words are read as all of Markdown is', () => {
  /** Parse with the library alone; it knows no HTML that is text. */
  const reference = (markdown: string) => {
    const { children } = unified().use(remarkParse).parse(markdown)
    const bare = JSON.parse(
      JSON.stringify({ type: 'root', children }, (key, value: unknown) =>
        key === 'position' ? undefined : value,
      ),
    ) as unknown
    return { tree: bare, lines: children.map(({ position }) => position!.start.line) }
  }

  test.each([
    '',
    '\n',
    'One.',
    '\nOne\ntwo.\n\n\nThree – “four”.\n\n',
    '\n\n\nOne.\n',
    'One! (two) {three} 5 | 6 = 7 # 8 - 9 ~ 10 + 11. 12) "13" \u00a014',
    'See https://example.org and a@b.example.',
    'שלום\n\n港が\n閉鎖',
  ])('%j', (markdown) => {
    const { tree, blocks } = parseOutline(markdown)
    const expected = reference(markdown)
    expect(tree).toEqual(expected.tree)
    expect(blocks.map(({ line }) => line)).toEqual(expected.lines)
  })

  test('and where signs stand among them', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'b.',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\t',
        '\r',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '\0',
        '\f',
        '1',
        '1.',
        '2)',
        '#',
        '##',
      ],
      ...[
        '-',
        '--',
        '=',
        '==',
        '+',
        '~~~',
        '*',
        '**',
        '_',
        '`',
        '```',
        '>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '&',
        ';',
        '\\',
        '|',
        ':',
      ],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const markdown = parts.join('')
        expect(JSON.parse(JSON.stringify(parseOutline(markdown).tree))).toEqual(reference(markdown).tree)
      }),
      { numRuns: 2000 },
    )
  })
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
