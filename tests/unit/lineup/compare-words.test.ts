import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWords, markFullest, spreadSegments } from '../../../src/lineup/compare-words.ts'
import { comparableWords } from '../../../src/text/comparable-words.ts'
import type { WordingSegment } from '../../../src/lineup/compare-words.ts'

/** Segments as short lines: `= shared`, `~ text | fullest`, `+ text`, `- fullest`. */
function lines(segments: readonly WordingSegment[]): string[] {
  return segments.map(({ state, text, fullest }) => {
    if (state === 'shared') return `= ${text}`
    if (state === 'changed') return `~ ${text} | ${fullest}`
    return text === '' ? `- ${fullest}` : `+ ${text}`
  })
}

describe('comparableWords', () => {
  test.each<[string, string[]]>([
    ['The ferry, “Alma”, sank!', ['the', 'ferry', 'alma', 'sank']],
    ['our captain’s well-kept log', ['our', 'captains', 'wellkept', 'log']],
    ['first – then second …', ['first', 'then', 'second']],
    ['… late', ['late']],
    ['在港口 AB', ['在', '港', '口', 'ab']],
    ['Caf\u00e9 Cafe\u0301', ['caf\u00e9', 'caf\u00e9']],
    [' ', []],
  ])('%s', (text, keys) => {
    expect(comparableWords(text).map(({ key }) => key)).toEqual(keys)
  })

  test('give the places of words with their punctuation', () => {
    const text = '“We sail – today.”'
    expect(comparableWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We',
      'sail –',
      'today.”',
    ])
  })
})

describe('compareWords', () => {
  test.each<[string, string, string, string[]]>([
    ['the same words', 'We sail today', 'we sail, TODAY!', ['= we sail, TODAY!']],
    ['a changed word', 'our very old motto', 'our very old slogan', ['= our very old', '~ slogan | motto']],
    ['an added word', 'We sail', 'We never sail', ['= We', '+ never', '= sail']],
    ['a word left out', 'We never sail', 'We sail', ['= We', '- never', '= sail']],
    ['a later beginning', 'Today we sail', 'we sail', ['- Today', '= we sail']],
    [
      'a piece in one piece, though its first word comes before',
      'The wind and the rain and the cold',
      'and the cold',
      ['- The wind and the rain', '= and the cold'],
    ],
    [
      'an added piece that ends as what stands before it',
      'the rock',
      'the sea and the rock',
      ['+ the sea and', '= the rock'],
    ],
    ['nothing in common', 'We sail', 'They stay', ['~ They stay | We sail']],
    [
      'letters of a script without spaces',
      '我们明天出发',
      '我们今天出发',
      ['= 我们', '~ 今 | 明', '= 天出发'],
    ],
  ])('finds %s', (_, fullest, text, expected) => {
    expect(lines(compareWords(fullest, text))).toEqual(expected)
  })

  const words = fc.array(fc.constantFrom('we', 'sail', 'today', 'not', 'sail,', 'Never'), { maxLength: 12 })

  test('keeps every word of both wordings, in order', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const segments = compareWords(a.join(' '), b.join(' '))
        const side = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ')
        expect(side(segments.map(({ fullest }) => fullest))).toBe(a.join(' '))
        expect(side(segments.map(({ text }) => text))).toBe(b.join(' '))
      }),
    )
  })
})

describe('markFullest', () => {
  const marked = (fullest: string, ...others: string[]) =>
    markFullest(
      fullest,
      others.map((other) => compareWords(fullest, other)),
    ).map(({ state, text }) => `${state}: ${text}`)

  test.each<[string, string, string[], string[]]>([
    ['what no other wording is there for', 'We sail', [], ['shared: We sail']],
    ['what all others have', 'We sail today', ['we sail today', 'We sail, today'], ['shared: We sail today']],
    ['what another lacks', 'We sail today', ['We sail today', 'We sail'], ['shared: We sail', 'only: today']],
    [
      'what another words otherwise, rather than what a third lacks',
      'We sail today at noon',
      ['We sail now at noon', 'We sail'],
      ['shared: We sail', 'changed: today', 'only: at noon'],
    ],
    ['what another adds', 'We sail today', ['We never sail today'], ['shared: We sail today']],
  ])('marks %s', (_, fullest, others, expected) => {
    expect(marked(fullest, ...others)).toEqual(expected)
  })
})

test.each([
  [
    'one two three',
    'one 2 three',
    [
      ['shared', 'one '],
      ['changed', '2'],
      ['shared', ' three'],
    ],
  ],
  ['one two', '— one, two!', [['shared', '— one, two!']]],
  ['船が港を出た', '船は港を出た', null],
])('of “%s”, “%s” is cut into its own words', (fullest, quote, expected) => {
  const pieces = spreadSegments(quote, compareWords(fullest, quote))
  expect(pieces.map(({ text }) => text).join('')).toBe(quote)
  if (expected !== null) {
    const merged = pieces.reduce<[string, string][]>((all, { state, text }) => {
      const last = all.at(-1)
      if (last?.[0] === state) last[1] += text
      else all.push([state, text])
      return all
    }, [])
    expect(merged).toEqual(expected)
  }
})

test('never loses a sign', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c,', '—', '“d”', ' e'), { minLength: 1 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, (fullest, quote) => {
      const pieces = spreadSegments(quote, compareWords(fullest, quote))
      expect(pieces.map(({ text }) => text).join('')).toBe(quote)
    }),
  )
})
