import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/corpus/decode-text.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('decodeText', () => {
  test('reads any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF'))
        expect(decodeText(Buffer.from(text))).toEqual({ text })
      }),
    )
  })

  test('drops a byte order mark', () => {
    expect(decodeText(bytes('\uFEFFa'))).toEqual({ text: 'a' })
  })

  test.each([
    ['Latin-1', bytes('name: P', 0xf6, 'st\n'), { badByte: 0xf6, line: 1, column: 8 }],
    ['the first of several', bytes('é\n“x', 0xff, '\n', 0xfe), { badByte: 0xff, line: 2, column: 3 }],
    ['the very first byte', bytes(0xff, 0xfe, 'a', 0), { badByte: 0xff, line: 1, column: 1 }],
    ['a character cut short by the end', bytes('a\nb', 0xe2, 0x80), { badByte: 0xe2, line: 2, column: 2 }],
    ['a character cut short by another', bytes('a', 0xe2, 0x80, 'b'), { badByte: 0xe2, line: 1, column: 2 }],
    ['a byte behind a mark and a pair', bytes('\uFEFF😀', 0x80), { badByte: 0x80, line: 1, column: 4 }],
    ['a byte behind U+FFFD', bytes('\uFFFD', 0x80), { badByte: 0x80, line: 1, column: 2 }],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), { badByte: 0xed, line: 1, column: 1 }],
  ])('names %s', (_, given, expected) => {
    expect(decodeText(given)).toEqual(expected)
  })

  test('names the byte that was put into a well-formed text', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(!before.startsWith('\uFEFF'))
        const lines = before.split('\n')
        expect(decodeText(bytes(before, 0xff, after))).toEqual({
          badByte: 0xff,
          line: lines.length,
          column: lines.at(-1)!.length + 1,
        })
      }),
    )
  })
})
