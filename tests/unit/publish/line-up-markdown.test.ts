import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { lineUpMarkdown } from '../../../src/publish/line-up-markdown.ts'
import { buildCorpus, length, type CorpusSpec } from '../../support/corpus-builder.ts'
import { vectors } from '../../support/hostile-vectors.ts'
import { hostile } from './world.ts'

function write(spec: CorpusSpec): string {
  const corpus = buildCorpus(spec)
  return lineUpMarkdown(
    buildLineUp(corpus, 'alma-aground'),
    (article) => corpus.articles.get(article)!.paragraphs,
  )
}

describe('a line-up in Markdown', () => {
  const spec: CorpusSpec = {
    asks: ['crossing-length', 'cause'],
    articles: {
      gazette: {
        words: [10, 10, 10, 10],
        paragraphs: [2, 3, 4],
        answers: {
          'crossing-length': [
            { value: length(90), quote: 'ninety minutes', paragraph: 4, origin: ['captains-log'] },
            { value: length(90), quote: '“an hour and a half”', paragraph: 3, origin: ['captains-log'] },
            { value: length(60, 'about'), quote: 'an hour or so', paragraph: 2, certainty: 'reported' },
          ],
          cause: [
            { value: { option: 'fog' }, quote: 'the fog did it' },
            { value: { option: 'helm' }, quote: 'no, the helm', corrects: 1, paragraph: 2 },
          ],
        },
      },
      radio: {
        answers: {
          'crossing-length': [{ value: length(80), quote: 'eighty minutes', origin: ['wire', 'ada-holm'] }],
          cause: [{ value: { option: 'fog' }, denies: true, quote: 'no fog' }],
        },
      },
      blog: { answers: { 'crossing-length': 'silent' } },
      digest: {},
    },
  }

  test('says of a quote that it is a translation', () => {
    const answers = {
      'crossing-length': [
        { value: length(90), quote: 'ninety minutes', translated: 'ru' },
        { value: length(90), quote: 'an hour and a half', translated: true as const, start: 20 },
      ],
    }
    expect(write({ articles: { gazette: { answers } } })).toContain(
      '“ninety minutes”, translated from Russian, ¶1, “an hour and a half”, a translation, ¶1 (in its own voice)',
    )
  })

  test('says of a quote that it stands in the headline', () => {
    const answers = {
      'crossing-length': [
        { value: length(90), quote: 'an hour and a half', in: 'headline' as const },
        { value: length(90), quote: 'ninety minutes' },
      ],
    }
    expect(write({ articles: { gazette: { answers } } })).toContain(
      '90 minutes – “ninety minutes” ¶1, “an hour and a half” in the headline (in its own voice)',
    )
  })

  test('has title, questions, sentences, answers, silences and what nobody has read', () => {
    expect(write(spec)).toMatchInlineSnapshot(`
      "## The ferry Alma runs aground

      Two questions, four articles. 3 cells haven’t been read yet.

      ### What happened?

      Harbour Gazette puts it at 90 minutes; Radio Nordhavn puts it at 80 minutes; the quay blog is silent.

      - **The quay blog**: silent. The cue word doesn’t occur in 100 words.
      - **Harbour Gazette**:
        - 90 minutes – “an hour and a half” ¶2, “ninety minutes” ¶3 (credits Ada Holm (the captain’s log))
        - about 1 hour – “an hour or so” ¶1 (reported; names no source)
      - **Radio Nordhavn**: 80 minutes – “eighty minutes” ¶1 (credits Ada Holm, by way of Skerry Wire)
      - Not read for this yet: the morning digest

      ### What happened?

      Harbour Gazette says a mistake at the helm; Radio Nordhavn denies that the fog.

      - **Harbour Gazette**:
        - a mistake at the helm – “no, the helm” ¶1 (in its own voice)
        - the fog – “the fog did it” ¶0 (in its own voice; taken back by the article itself)
      - **Radio Nordhavn**: denies: the fog – “no fog” ¶1 (in its own voice)
      - Not read for this yet: the quay blog and the morning digest
      "
    `)
  })

  test('says which article updates another', () => {
    const answers = { 'crossing-length': 'silent' as const }
    const told = write({
      articles: { a: { outlet: 'radio', answers }, b: { outlet: 'radio', updates: 'a', answers } },
    })
    expect(told).toContain('- **Radio Nordhavn (earlier)** (updated by a later article): silent.')
    expect(told).toContain('- **Radio Nordhavn (update)** (updates its earlier article): silent.')
  })

  test('counts what is unread, and says where nothing is', () => {
    const read: CorpusSpec = { articles: { blog: { answers: { 'crossing-length': 'silent' } } } }
    expect(write(read)).toContain('One question, one article. Every article was read for every question.')
    expect(write({ articles: { blog: {} } })).toContain('1 cell hasn’t been read yet.')
  })

  test('is the same each time', () => {
    expect(write(spec)).toBe(write(spec))
  })
})

/** What GitHub makes links, mentions, emoji and formulas of in the text of a comment, where it isn’t code. */
const made = [
  /@[a-z\d]/iu,
  /#\d/u,
  /\b(?:GH|GHSA|CVE)-\w/iu,
  /[\da-f]{7}/iu,
  /:\/\//u,
  /\bwww\./iu,
  /:(?:[a-z_]+\d*|[+-]1|100):/iu,
  /\$/u,
]

/** Write a line-up that has a text in every place where content has one, and read the Markdown. */
function readBack(words: string): {
  markdown: string
  texts: string[]
  blocks: string[]
  kinds: Set<string>
} {
  const answer = { value: { text: words }, quote: words }
  const markdown = write({
    asks: ['mood', 'crossing-length'],
    stories: { 'alma-aground': { title: words } },
    facts: { mood: { kind: 'text', label: words, question: words } },
    outlets: { gazette: { name: words } },
    people: { 'ada-holm': { name: words } },
    articles: {
      gazette: {
        answers: { mood: [answer, { ...answer, origin: ['ada-holm'] }], 'crossing-length': 'silent' },
      },
      radio: {},
    },
  })
  const [texts, blocks, kinds] = [[] as string[], [] as string[], new Set<string>()]
  visit(unified().use(remarkParse).parse(markdown) as Nodes, (node) => {
    kinds.add(node.type === 'html' ? `html ${node.value}` : node.type)
    if (node.type === 'text') texts.push(node.value)
    if (node.type === 'heading' || node.type === 'paragraph') blocks.push(textOf(node))
  })
  return { markdown, texts, blocks, kinds }
}

/** The words that a reader sees: comments are none, and a dollar sign stands in an element of its own. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : node.type === 'break' ? ' ' : ''
}

const expectedKinds = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'list',
  'listItem',
  'strong',
  'html <!-- -->',
  'html <span>',
  'html </span>',
])

function expectInert(words: string): void {
  const { markdown, texts, blocks, kinds } = readBack(words)
  expect([...kinds].filter((kind) => !expectedKinds.has(kind))).toEqual([])
  for (const text of texts.filter((one) => one !== '$')) {
    for (const pattern of made) expect(text, markdown).not.toMatch(pattern)
  }
  const line = words.replace(/\s+/gu, ' ').trim()
  expect(blocks.slice(0, 1)).toEqual([line])
}

/** What acts on GitHub and in Markdown. */
const acting = [
  '@someone',
  'ask @some-org/a-team, or me@example.org',
  '@@someone @',
  '#12',
  'Fixes #12, GH-34 and owner/repository#56.',
  'owner@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  'a5c3785ed8d6a35868bc169f07e40e889087fd2e a5c3785 A5C3785',
  'https://example.org/ HTTP://example.org ftp://example.org www.example.org WWW.example.org',
  'mailto:me@example.org xmpp:me@example.org/chat',
  'GHSA-jfh8-c2jp-5v3q CVE-2031-1234 cve-2031-1234',
  ':tada: :+1: :100: :e-mail: at 12:30:45',
  '$x$ and $$y$$ for $5 or $6',
  '# no heading',
  '- no item',
  '+ no item',
  '1. no item',
  '> no quotation',
  '> [!WARNING]\n> no alert',
  '- [ ] no task',
  '[ ] no task',
  '[x] no task',
  '| a | b |\n| - | - |\n| c | d |',
  '~~struck~~ *strong* _strong_ `code` ```code',
  '    no code',
  '---\n===\n***',
  '[^1]: no note [^1]',
  '<!-- hidden',
  '<span>$</span>',
  '&#64;someone &commat;someone',
  '\\@someone \\',
]

describe('words of the content in Markdown', () => {
  // Markdown has no way to write a NUL.
  const printable = Object.values(hostile).filter((words) => words !== hostile.control)

  test.each([...acting, ...vectors, ...printable])('are words: %j', (words) => {
    expectInert(words)
  })

  test('are never struck through', () => {
    expect(readBack('a ~~b~~ c').markdown).toContain('a \\~\\~b\\~\\~ c')
  })

  test('are words, whatever they are made of', () => {
    const pieces = fc.constantFrom(
      ...acting,
      ...vectors,
      'a',
      '1',
      ' ',
      '\n',
      '@',
      '#',
      ':',
      '$',
      '<',
      '[',
      '\\',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
        (words) => {
          fc.pre(words.trim() !== '')
          expectInert(words)
        },
      ),
    )
  })
})
