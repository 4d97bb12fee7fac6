import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../../src/curate/import/captures.ts'
import { readMainText } from '../../../../src/curate/import/main-text.ts'

const capture = (form: Capture['form'], body: Capture['body'], more: Partial<Capture> = {}): Capture => ({
  ...{ name: 'tide', form, body, mediaType: null, address: null, captured: null },
  ...more,
})
const paragraphs = async (form: Capture['form'], body: Capture['body'], more?: Partial<Capture>) =>
  (await readMainText(capture(form, body, more))).paragraphs

const sentence =
  'The harbour closed after a storm, the harbour office said, and boats were moved to the inner basin. '
const page = `<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Harbour closed"></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Harbour closed</h1>
<p>First. ${sentence.repeat(3)}</p><script>document.querySelector('p').append('ran' + 'Script')</script>
<p>Second,<br>with <b>bold</b> words and&nbsp;a hard space. ${sentence.repeat(3)}<img src="x" alt="A boat" onerror="document.body.append('ran' + 'Script')"></p>
<blockquote><p>“Quoted.” ${sentence}</p></blockquote><ul><li>One boat.</li><li>Two boats.</li></ul>
<table><tr><th>Pier</th><th>Planks</th></tr><tr><td>North</td><td>11</td></tr></table></article>
<aside><p>Most read: herring</p></aside><footer><p>All rights reserved</p></footer></body></html>`

/** What the scripts of the page would write; it stands in none of them. */
const scriptRan = /ranScript/

/** Tell whether the words of the page’s script are text to a parser, as where its tag is broken. */
function scriptIsText(html: string): boolean {
  const tree = fromHtml(html)
  visit(tree, 'element', ({ tagName, children }) => {
    if (tagName === 'script' || tagName === 'style') children.length = 0
  })
  return toString(tree).includes('querySelector')
}

/** A PDF of one page with two lines, small enough to read. */
const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length 75>> stream
BT /F1 12 Tf 20 150 Td (The tide came in.) Tj 0 -20 Td (Boats left.) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`

describe('readMainText', () => {
  it('keeps a page’s article, a paragraph a line, and says what it drops', async () => {
    const { paragraphs, dropped, remarks } = await readMainText(capture('html', page))
    expect(paragraphs.map((text) => text.slice(0, 30))).toEqual([
      'First. The harbour closed afte',
      'Second, with bold words and\u00a0a ',
      '“Quoted.” The harbour closed a',
      'One boat.',
      'Two boats.',
      'Pier | Planks',
      'North | 11',
    ])
    expect(paragraphs[1]).toContain('and\u00a0a hard space')
    expect(dropped).toEqual(['Home', 'Harbour closed', 'Most read: herring', 'All rights reserved'])
    expect(remarks).toEqual([])
    expect(paragraphs.join()).not.toMatch(scriptRan)
  })

  it('keeps all of a page whose text can’t be told from the rest', async () => {
    const { paragraphs, remarks } = await readMainText(capture('html', '<p>Closed.</p>'))
    expect(paragraphs).toEqual(['Closed.'])
    for (const remark of remarks) expect(remark).toMatch(/^No main text/)
  })

  it.each([
    ['its own declaration', null, '<meta charset="windows-1252"><p>Caf\u00e9 closed.</p>'],
    ['its server', 'text/html; charset=ISO-8859-1', '<p>Caf\u00e9 closed.</p>'],
    ['the standard, where nothing declares one', 'text/html', '<p>Caf\u00e9 closed.</p>'],
  ])('reads the character set of %s', async (_what, mediaType, html) => {
    const bytes = new Uint8Array(Buffer.from(html, 'latin1'))
    expect(await paragraphs('html', bytes, { mediaType })).toEqual(['Café closed.'])
  })

  it.each([
    ['nothing declares', '<p>Café – “closed”.</p>'],
    ['the page takes for another', '<meta charset="iso-8859-1"><p>Café – “closed”.</p>'],
  ])('reads UTF-8 that %s', async (_what, html) => {
    const { paragraphs, remarks } = await readMainText(capture('html', new TextEncoder().encode(html)))
    expect(paragraphs).toEqual(['Café – “closed”.'])
    expect(remarks.join()).not.toMatch('characters were read')
  })

  it('says which character set it read, where that isn’t UTF-8', async () => {
    const latin = new Uint8Array(Buffer.from('<p>Caf\u00e9 closed.</p>', 'latin1'))
    const remarks = async (body: Uint8Array) => (await readMainText(capture('html', body))).remarks.join()
    expect(await remarks(latin)).toMatch('Its characters were read as windows-1252')
    expect(await remarks(new TextEncoder().encode('<p>Cafe closed.</p>'))).not.toMatch('characters were read')
  })

  it.each([
    ['a paragraph a line', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['lines that are wrapped', 'One\nand more.\n\nTwo\r\nand more.\r\n', ['One and more.', 'Two and more.']],
    [
      'long lines with blank ones between',
      `One. ${sentence}\nTwo.\n\nThree.`,
      [`One. ${sentence}`.trim(), 'Two.', 'Three.'],
    ],
    ['control characters', 'O\u0000ne\u0007.', ['One.']],
    ['nothing', ' \n\n', []],
  ])('reads plain text of %s', async (_what, text, expected) => {
    expect(await paragraphs('text', new TextEncoder().encode(text))).toEqual(expected)
  })

  it('reads Markdown by its blocks', async () => {
    const text =
      '# Tide\n\nIt *came*\nin.\n\n- One boat.\n- Two.\n\n> Quoted.\n\n<script>alert(1)</script>\n\n![boat](x)\n'
    expect(await paragraphs('markdown', text)).toEqual([
      'Tide',
      'It came in.',
      'One boat.',
      'Two.',
      'Quoted.',
    ])
  })

  it('takes what the front matter of Markdown declares, and leaves the headline out of the text', async () => {
    const text = `---
title: Tide at noon
source: https://beacon.example/tide
author: [Ann Archer, Ben Bray]
published: 2031-03-05T09:00
lang: en
tags: [tide]
---
# Tide at noon

It came in.
`
    const { paragraphs, dropped, declared, remarks } = await readMainText(capture('markdown', text))
    expect(paragraphs).toEqual(['It came in.'])
    expect(dropped).toEqual(['Tide at noon'])
    expect(remarks).toEqual([])
    expect(declared).toEqual({
      title: [{ value: 'Tide at noon', where: 'front matter title' }],
      date: [{ value: '2031-03-05', where: 'front matter published' }],
      author: ['Ann Archer', 'Ben Bray'].map((value) => ({ value, where: 'front matter author' })),
      outlet: [],
      address: [{ value: 'https://beacon.example/tide', where: 'front matter source' }],
      language: [{ value: 'en', where: 'front matter lang' }],
    })
  })

  it('says that front matter can’t be read, and keeps it out of the text', async () => {
    const text = '---\ntitle: "Tide\n---\nIt came in.\n'
    const { paragraphs, dropped, declared, remarks } = await readMainText(capture('markdown', text))
    expect(paragraphs).toEqual(['It came in.'])
    expect(dropped).toEqual(['title: "Tide'])
    expect(declared.title).toEqual([])
    expect(remarks).toEqual(['Its front matter isn’t YAML that parses, so nothing is taken from it.'])
  })

  it('reads a PDF, and says that its paragraphs are to be checked', async () => {
    const { paragraphs, remarks } = await readMainText(capture('pdf', new TextEncoder().encode(pdf)))
    expect(paragraphs.join(' ')).toBe('The tide came in. Boats left.')
    expect(remarks.join()).toMatch('check where each paragraph begins')
  })

  it('refuses text that is no UTF-8', async () => {
    await expect(readMainText(capture('text', Uint8Array.of(0x43, 0xe9)))).rejects.toThrow('UTF-8')
  })

  it('lets no script through where the page’s parser sees one, whatever stands around it', async () => {
    const html = `<article><p>Tide. ${sentence}<script><p>let it</p></script><p>Ebb. ${sentence}</p></article>`
    const { paragraphs, dropped } = await readMainText(capture('html', html))
    expect([...paragraphs, ...dropped].join()).not.toContain('let it')
  })

  it('leaves comments out, those in tables too', async () => {
    const html = `<article><p>Tide. ${sentence}</p><table><tr><td>North<!-- a remark --></td><td>11</td></tr></table></article>`
    const { paragraphs } = await readMainText(capture('html', html))
    expect(paragraphs).toContain('North | 11')
  })

  // `MUTATED_PAGES=10000 npx vitest run tests/unit/curate/import/main-text.test.ts` tries many more.
  it('survives broken pages, and lets no script run', async () => {
    const length = page.length
    const edit = fc.record({
      at: fc.nat(length),
      cut: fc.nat(60),
      put: fc.oneof(
        fc.constantFrom(
          ...['<', '>', '"', '&', '<!--', '</p>', '<table>', '<svg>', '<script>', '<template>', '\u0000'],
        ),
        fc.string({ maxLength: 12, unit: 'binary' }),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const mutated = edits.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          page,
        )
        const read = await readMainText(capture('html', mutated))
        for (const line of [...read.paragraphs, ...read.dropped]) {
          expect(line).not.toMatch(/[\n\r\u2028\u2029]/)
          expect(line).not.toContain('\u0000')
          expect(line).not.toMatch(scriptRan)
          if (!scriptIsText(mutated)) expect(line).not.toContain('querySelector')
        }
      }),
      { numRuns: Number(process.env['MUTATED_PAGES'] ?? 20) },
    )
  }, 600_000)
})
