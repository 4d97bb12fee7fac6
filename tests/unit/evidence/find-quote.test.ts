import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../../src/evidence/find-quote.ts'
import type { QuotePointer } from '../../../src/evidence/find-quote.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
import { sourceWords } from './arbitraries.ts'

function search(source: string, pointer: QuotePointer) {
  return findQuote(splitParagraphs(source), pointer)
}

test('a prefix and a suffix may reach over two paragraphs', () => {
  const source = 'one two\nthree\nit was good\nfour\nfive six\nit was good'
  const pointer = { quote: 'it was good', prefix: 'two\nthree', suffix: 'four\nfive' }
  expect(search(source, pointer)).toMatchObject({ outcome: 'found', place: { paragraph: 3 } })
})

describe('a quote that is there once', () => {
  test('has its place with up to 32 characters around it', () => {
    const line =
      'The minister told reporters in the evening that the “brief” talk had ended without any result at all.'
    const result = search(`First.\n\n${line}`, { quote: 'the "brief" talk' })
    expect(result).toEqual({
      outcome: 'found',
      place: {
        paragraph: 2,
        start: 48,
        end: 64,
        before: 'd reporters in the evening that ',
        after: ' had ended without any result at',
      },
    })
  })

  test('may fill its paragraph', () => {
    expect(search('a b', { quote: 'a b' })).toEqual({
      outcome: 'found',
      place: { paragraph: 1, start: 0, end: 3, before: '', after: '' },
    })
  })

  test.each([
    ['surrogate pairs', '😀', 15],
    ['letters with marks', 'q\u0301', 15],
    ['astronauts', '👩\u200d🚀', 6],
  ])('has context that cuts no character: %s', (_, character, count) => {
    const result = search(`${character.repeat(40)} word ${character.repeat(40)}`, { quote: 'word' })
    expect(result).toMatchObject({
      place: { before: `${character.repeat(count)} `, after: ` ${character.repeat(count)}` },
    })
  })
})

describe('a quote that is there twice', () => {
  const source = 'He said it was good. She said it was good.\nThey said it was good.'
  test('is ambiguous', () => {
    const result = search(source, { quote: 'said it was good' })
    expect(result).toMatchObject({
      outcome: 'ambiguous',
      places: [{ start: 3 }, { start: 25 }, { paragraph: 2 }],
    })
  })

  test.each([
    ['a prefix', { prefix: 'She' }, 1, 25],
    ['a prefix with a space', { prefix: 'She ' }, 1, 25],
    ['a suffix', { suffix: '. She' }, 1, 3],
    ['both', { prefix: 'good. She', suffix: '.' }, 1, 25],
    ['a prefix in the paragraph before', { prefix: 'good.\nThey' }, 2, 5],
    ['a suffix in the paragraph behind', { suffix: '. They said' }, 1, 25],
  ])('is found with %s', (_, context, paragraph, start) => {
    const result = search(source, { quote: 'said it was good', ...context })
    expect(result).toMatchObject({ outcome: 'found', place: { paragraph, start } })
  })

  test.each([
    ['a prefix that isn’t next to it', { prefix: 'He said' }],
    ['a prefix that begins inside a word', { prefix: 'e' }],
    ['a suffix that ends inside a word', { suffix: '. S' }],
    ['a suffix of another place', { prefix: 'He', suffix: '. They' }],
  ])('is missing with %s', (_, context) => {
    const result = search(source, { quote: 'said it was good', ...context })
    expect(result).toMatchObject({
      outcome: 'missing',
      elsewhere: [{ start: 3 }, { start: 25 }, { start: 5 }],
      closest: null,
    })
  })

  test('stays ambiguous where the context fits several', () => {
    expect(search(source, { quote: 'it was good', prefix: 'said', suffix: '.' })).toMatchObject({
      outcome: 'ambiguous',
      places: [{ start: 8 }, { start: 30 }, { start: 10 }],
    })
  })

  test('context is folded', () => {
    const quotes = 'a “big” deal – yes, a “bad” deal – no'
    expect(search(quotes, { quote: 'deal', prefix: '"bad"', suffix: '- no' })).toMatchObject({
      outcome: 'found',
      place: { start: 28 },
    })
  })
})

describe('a quote that isn’t there', () => {
  test('is missing with the closest passage', () => {
    expect(search('They had a “lengthy” call.', { quote: 'had a long call' })).toEqual({
      outcome: 'missing',
      elsewhere: [],
      closest: {
        paragraph: 1,
        text: 'had a “lengthy” call.',
        marked: 'had a [-long-]{+“lengthy”+} call',
      },
    })
  })

  test.each([
    ['crosses a paragraph', 'one two\nthree four', 'two three'],
    ['begins inside a word', 'they recall it', 'call it'],
    ['ends inside a word', 'they call it', 'they cal'],
  ])('is missing where it %s', (_, source, quote) => {
    expect(search(source, { quote })).toMatchObject({ outcome: 'missing', elsewhere: [] })
  })
})

describe('properties', () => {
  const stretch = fc.tuple(sourceWords, fc.nat(), fc.nat(), fc.nat()).map(([source, a, b, c]) => {
    const number = (a % source.length) + 1
    const words = source[number - 1] ?? []
    const first = b % words.length
    const length = 1 + (c % (words.length - first))
    const before = words
      .slice(0, first)
      .map((word) => `${word} `)
      .join('')
    const quote = words.slice(first, first + length).join(' ')
    return { source: source.map((list) => list.join(' ')).join('\n\n'), number, quote, start: before.length }
  })

  test('words of a source are found in their place, or there are several', () => {
    fc.assert(
      fc.property(stretch, ({ source, number, quote, start }) => {
        const result = search(source, { quote })
        const places =
          result.outcome === 'found' ? [result.place] : result.outcome === 'ambiguous' ? result.places : []
        expect(places).toContainEqual(
          expect.objectContaining({ paragraph: number, start, end: start + quote.length }),
        )
        expect(places.length === 1).toBe(result.outcome === 'found')
      }),
    )
  })

  test('with one letter changed they are missing, and the closest passage shows the change', () => {
    fc.assert(
      fc.property(stretch, fc.nat(), ({ source, quote }, n) => {
        const letters = [...quote]
        const positions = letters.flatMap((letter, position) => (letter === ' ' ? [] : [position]))
        // No source has the letter z with a caron.
        letters[positions[n % positions.length]!] = 'ž'
        const result = search(source, { quote: letters.join('') })
        expect(result).toMatchObject({
          outcome: 'missing',
          elsewhere: [],
          closest: { marked: expect.stringMatching(/\[-\S*ž\S*-\]\{\+\S+\+\}/) as string },
        })
      }),
    )
  })
})
