import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { markElement, segment } from '../../../src/markdown/mark-element.ts'
import type { Mark } from '../../../src/markdown/mark-element.ts'

const mark = (fact: string, start: number, end: number): Mark => ({
  fact,
  start,
  end,
  label: fact.toUpperCase(),
  href: `/${fact}`,
})

const shown = (marks: readonly Mark[]) =>
  segment(marks).map(
    ({ start, end, facts, link, begins, labelled }) =>
      `${start}-${end} ${facts.join('+')} → ${link.fact}` +
      begins.map(({ fact }) => ` [${fact}`).join('') +
      labelled.map(({ fact }) => ` ${fact}]`).join(''),
  )

describe('segment', () => {
  test.each<[string, Mark[], string[]]>([
    ['no marks', [], []],
    ['one mark', [mark('a', 2, 5)], ['2-5 a → a [a a]']],
    ['two apart', [mark('a', 0, 2), mark('b', 4, 6)], ['0-2 a → a [a a]', '4-6 b → b [b b]']],
    ['two side by side', [mark('a', 0, 2), mark('b', 2, 4)], ['0-2 a → a [a a]', '2-4 b → b [b b]']],
    [
      'two that overlap: the shorter keeps its link throughout',
      [mark('a', 0, 9), mark('b', 6, 12)],
      ['0-6 a → a [a', '6-9 a+b → b [b', '9-12 b → b a] b]'],
    ],
    [
      'one inside another',
      [mark('a', 0, 9), mark('b', 3, 6)],
      ['0-3 a → a [a', '3-6 a+b → b [b', '6-9 a → a b] a]'],
    ],
    ['two in the same place', [mark('a', 0, 4), mark('b', 0, 4)], ['0-4 a+b → a [a [b a] b]']],
    [
      'one fact twice',
      [mark('a', 0, 4), mark('a', 2, 6)],
      ['0-2 a → a [a', '2-4 a → a [a', '4-6 a → a a] a]'],
    ],
  ])('%s', (_, marks, expected) => {
    expect(shown(marks)).toEqual(expected)
  })

  test('covers exactly what the marks cover, in order and without overlap', () => {
    const marks = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(30), fc.integer({ min: 1, max: 10 }))
        .map(([fact, start, length]) => mark(fact, start, start + length)),
    )
    fc.assert(
      fc.property(marks, (given) => {
        const segments = segment(given)
        segments.forEach(({ start }, index) =>
          expect(start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0),
        )
        const covered = (spans: readonly { start: number; end: number }[]) =>
          Array.from({ length: 41 }, (_, at) => spans.some(({ start, end }) => start <= at && at < end))
        expect(covered(segments)).toEqual(covered(given))
        for (const each of given) {
          expect(segments.filter(({ begins }) => begins.includes(each))).toHaveLength(1)
          expect(segments.filter(({ labelled }) => labelled.includes(each))).toHaveLength(1)
        }
      }),
    )
  })
})

describe('the language of marked words', () => {
  const render = (marks: readonly Mark[]) => {
    const paragraph = h('p', 'שלום לכולם, they said')
    markElement(paragraph, marks, new Set())
    return toHtml(paragraph)
  }

  test('is told with the way it runs', () => {
    expect(render([{ ...mark('a', 0, 10), language: 'he' }])).toContain(
      '<a href="/a"><span lang="he" dir="rtl">שלום לכולם</span>',
    )
  })

  test('is told of each piece alone where another mark cuts the words, which then keep their order', () => {
    const html = render([
      { ...mark('a', 0, 10), language: 'he' },
      { ...mark('b', 5, 10), language: 'he' },
    ])
    expect(html).toContain('<span lang="he">שלום </span>')
    expect(html).toContain('<span lang="he" dir="rtl">לכולם</span>')
  })

  test('is not told where it is that of the text around', () => {
    expect(render([mark('a', 0, 10)])).toContain('<a href="/a">שלום לכולם<span')
  })
})
