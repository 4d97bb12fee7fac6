import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeAscending, encodeAscending } from '../../../../src/search/engine/codes.ts'
import { decodeWords, encodeWords } from '../../../../src/search/engine/codes.ts'
import { decodeStrewn, encodeStrewn } from '../../../../src/search/engine/codes.ts'
import { foldWord } from '../../../../src/search/engine/tokenise.ts'

describe('dense code', () => {
  test.each([
    [[], ''],
    [[0, 1, 2], '###'],
    [[56, 57], '[#'],
    [[57], ']#'],
    [[1994], '~['],
    [[1995], ']]#'],
  ])('%j is %s', (numbers, text) => {
    expect(encodeAscending(numbers)).toBe(text)
  })

  test('gives back all numbers, in characters that JSON and lists leave alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 2_000_000 })), (numbers) => {
        const ascending = numbers.toSorted((a, b) => a - b)
        const text = encodeAscending(ascending)
        expect([...decodeAscending(text)]).toEqual(ascending)
        expect(JSON.stringify(text)).toBe(`"${text}"`)
        expect(text).not.toContain('!')
      }),
    )
  })
})

describe('Rice code', () => {
  test('writes nothing as nothing', () => {
    expect(encodeStrewn([], 10)).toBe('')
    expect([...decodeStrewn('')]).toEqual([])
  })

  test.each([
    [[0], 1],
    [[0, 1, 2, 3, 4], 5],
    [[0, 99_999], 100_000],
    [[99_999], 100_000],
    [[7, 8, 60_000, 60_001], 100_000],
  ])('gives back %j of %d', (numbers, range) => {
    expect([...decodeStrewn(encodeStrewn(numbers, range))]).toEqual(numbers)
  })

  test('gives back all numbers, in characters that JSON and lists leave alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 5000 })), fc.nat({ max: 5000 }), (numbers, more) => {
        const ascending = numbers.toSorted((a, b) => a - b)
        const text = encodeStrewn(ascending, (ascending.at(-1) ?? 0) + 1 + more)
        expect([...decodeStrewn(text)]).toEqual(ascending)
        expect(JSON.stringify(text)).toBe(`"${text}"`)
        expect(text).not.toContain('!')
      }),
    )
  })
})

describe('front code', () => {
  test('writes what words share as a letter', () => {
    expect(encodeWords(['harbour', 'harbours', 'hat', 'x'])).toBe('AharbourHsCtAx')
  })

  test('gives back all words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map(foldWord)), (words) => {
        expect(decodeWords(encodeWords(words.toSorted()))).toEqual(words.toSorted())
      }),
    )
  })

  test('copes with words that share more letters than a mark can say', () => {
    const words = ['x'.repeat(40), 'x'.repeat(41)]
    expect(decodeWords(encodeWords(words))).toEqual(words)
  })
})
