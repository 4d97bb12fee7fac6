import { describe, expect, test } from 'vitest'
import { parseOutline } from '../../../src/corpus/read/outline.ts'
import { outlineHtml } from '../../../src/markdown/outline-html.ts'

const render = (markdown: string, quotes: readonly [fact: string, quote: string][]) =>
  outlineHtml(
    parseOutline(markdown).tree,
    quotes.map(([fact, quote]) => ({ fact, quote, label: `(${fact})`, href: `/${fact}` })),
  )

const link = (fact: string, text: string) =>
  `<a href="/${fact}">${text}<span class="evidence-label"> (${fact})</span></a>`

describe('rehypeMarkEvidence', () => {
  test.each<[string, string, [string, string][], string]>([
    [
      'marks a quote in place, linked, with its fact’s ID and label',
      'The ferry left “at dawn”, they say.',
      [['start', 'at dawn']],
      `<p>The ferry left “<mark class="evidence" id="start" data-facts="start"><a href="/start">at dawn</a></mark>”<a class="evidence-label" href="/start"> (start)</a>, they say.</p>`,
    ],
    [
      'matches over typographic variants and keeps the outline’s own',
      'It was a “long” trip.',
      [['length', 'a "long"   trip']],
      `<p>It was <mark class="evidence" id="length" data-facts="length">${link('length', 'a “long” trip')}</mark>.</p>`,
    ],
    [
      'marks only the first place of a quote',
      'Ten boats, ten boats.\n\nAnd ten boats.',
      [['count', 'ten boats']],
      `<p>Ten boats, <mark class="evidence" id="count" data-facts="count">${link('count', 'ten boats')}</mark>.</p>\n<p>And ten boats.</p>`,
    ],
    [
      'runs across inline elements',
      'It had *two tall* masts.',
      [['masts', 'two tall masts']],
      `<p>It had <em><mark class="evidence" id="masts" data-facts="masts"><a href="/masts">two tall</a></mark></em><mark class="evidence" data-facts="masts">${link('masts', ' masts')}</mark>.</p>`,
    ],
    [
      'lets marks overlap',
      'one two three four',
      [
        ['a', 'one two three'],
        ['b', 'three four'],
      ],
      `<p><mark class="evidence" id="a" data-facts="a"><a href="/a">one two </a></mark><mark class="evidence" id="b" data-facts="a b"><a href="/b">three</a></mark><mark class="evidence" data-facts="b">${link('b', ' four')}<a class="evidence-label" href="/a"> (a)</a></mark></p>`,
    ],
    [
      'gives two facts with one quote an anchor each',
      'one two',
      [
        ['a', 'one two'],
        ['b', 'one two'],
      ],
      `<p><mark class="evidence" id="a" data-facts="a b"><span id="b"></span>${link('a', 'one two')}<a class="evidence-label" href="/b"> (b)</a></mark></p>`,
    ],
    [
      'names a fact once, at its first mark',
      'one and two',
      [
        ['a', 'one'],
        ['a', 'two'],
      ],
      `<p><mark class="evidence" id="a" data-facts="a">${link('a', 'one')}</mark> and <mark class="evidence" data-facts="a">${link('a', 'two')}</mark></p>`,
    ],
    [
      'sets a label behind the quotation marks that close the quote',
      'It says “one two”, and “„three“”.',
      [
        ['a', 'one two'],
        ['b', 'three'],
      ],
      '<p>It says “<mark class="evidence" id="a" data-facts="a"><a href="/a">one two</a></mark>”<a class="evidence-label" href="/a"> (a)</a>, and “„<mark class="evidence" id="b" data-facts="b"><a href="/b">three</a></mark>“”<a class="evidence-label" href="/b"> (b)</a>.</p>',
    ],
    [
      'does not link a label behind quotation marks inside a link',
      '[He said “one”](https://example.org/).',
      [['a', 'one']],
      '<p><a href="https://example.org/">He said “<mark class="evidence" id="a" data-facts="a">one</mark>”<span class="evidence-label"> (a)</span></a>.</p>',
    ],
    [
      'does not nest links',
      'See [one two](https://example.org/) there.',
      [
        ['a', 'one two'],
        ['b', 'one two'],
      ],
      '<p>See <a href="https://example.org/"><mark class="evidence" id="a" data-facts="a b"><span id="b"></span>one two<span class="evidence-label"> (a)</span><span class="evidence-label"> (b)</span></mark></a> there.</p>',
    ],
    [
      'does not look for a quote across blocks',
      '- one\n- two',
      [['a', 'one two']],
      '<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    ],
    [
      'marks inside loose list items',
      '- one\n\n- two',
      [['a', 'two']],
      `<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p><mark class="evidence" id="a" data-facts="a">${link('a', 'two')}</mark></p>\n</li>\n</ul>`,
    ],
  ])('%s', (_, markdown, quotes, expected) => {
    expect(render(markdown, quotes)).toBe(expected)
  })
})

describe('hostile outlines', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &#x3C;img src=x onerror=alert(1)> b</p>'],
    ['[here](javascript:alert(1))', '<p><a>here</a></p>'],
    ['[here](data:text/html,x)', '<p><a>here</a></p>'],
    ['[here](https://example.org/)', '<p><a href="https://example.org/">here</a></p>'],
    ['![picture](https://example.org/x.png)', '<p></p>'],
  ])('%s comes out inert', (markdown, expected) => {
    expect(render(markdown, [])).toBe(expected)
  })
})

test('headings of an outline get IDs that no fact can have', () => {
  const html = render('## Call length\n\nText.\n\n### More', [])
  expect(html).toBe('<h2 id="_heading-1">Call length</h2>\n<p>Text.</p>\n<h3 id="_heading-2">More</h3>')
})

test('a fact whose first mark stands ahead of the outline isn’t named in it', () => {
  const quotes = ['a', 'b'].map((fact) => ({ fact, quote: fact, label: fact, href: `/${fact}` }))
  const html = outlineHtml(parseOutline('“a”, then “b”.').tree, quotes, ['a'])
  expect(html).not.toContain('id="a"')
  expect(html).toContain('data-facts="a"')
  expect(html).toContain('id="b"')
})
