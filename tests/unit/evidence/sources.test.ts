import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeText, isMissing, openSources } from '../../../src/evidence/sources.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function readBytes(bytes: Uint8Array) {
  writeFileSync(join(folder, 'bytes.txt'), bytes)
  return openSources(folder).read('bytes.txt')
}

describe('a source', () => {
  test('is read with the hash of its bytes', () => {
    const bytes = Buffer.from('\ufeffOne – two\r\n')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(readBytes(bytes)).toEqual({ outcome: 'read', sha256, text: 'One – two\r\n' })
  })

  test('may hold replacement characters', () => {
    expect(readBytes(Buffer.from('a \ufffd'))).toMatchObject({ outcome: 'read', text: 'a \ufffd' })
  })

  test('is read once', () => {
    const sources = openSources(folder)
    writeFileSync(join(folder, 'once.txt'), 'before')
    sources.read('once.txt')
    writeFileSync(join(folder, 'once.txt'), 'after')
    expect(sources.read('once.txt')).toMatchObject({ text: 'before' })
  })

  test('may be missing', () => {
    const missing = { outcome: 'missing' }
    expect(openSources(folder).read('none.txt')).toEqual(missing)
    expect(openSources(join(folder, 'none')).read('none.txt')).toEqual(missing)
    expect(openSources(null).read('none.txt')).toEqual(missing)
  })

  test('that can’t be read is no missing one', () => {
    expect(() => openSources(folder).read('.')).toThrow('EISDIR')
  })
})

describe('a source that isn’t UTF-8', () => {
  test.each([
    ['Latin-1', [0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a, 0x62], 5, 2],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, 1],
    ['a character cut short at the end', [0x61, 0x0a, 0xe2, 0x80], 2, 2],
    ['a character cut short that looks like a replacement', [0x61, 0x0a, 0xef, 0xbf], 2, 2],
    ['the same before a line', [0x61, 0xef, 0xbf, 0x0a, 0x62], 1, 1],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 0, 1],
    ['a bad byte behind a replacement character', [0xef, 0xbf, 0xbd, 0x0a, 0x80], 4, 2],
  ])('%s', (_, bytes, offset, line) => {
    expect(readBytes(Uint8Array.from(bytes))).toEqual({ outcome: 'not-utf8', offset, line })
  })
})

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
    ['Latin-1', bytes('name: P', 0xf6, 'st\n'), { line: 1, column: 8 }],
    ['the first of several', bytes('é\n“x', 0xff, '\n', 0xfe), { line: 2, column: 3 }],
    ['the very first byte', bytes(0xff, 0xfe, 'a', 0), { line: 1, column: 1 }],
    ['a character cut short by the end', bytes('a\nb', 0xe2, 0x80), { line: 2, column: 2 }],
    ['a character cut short by another', bytes('a', 0xe2, 0x80, 'b'), { line: 1, column: 2 }],
    ['a byte behind a mark and a pair', bytes('\uFEFF😀', 0x80), { line: 1, column: 4 }],
    ['a byte behind U+FFFD', bytes('\uFFFD', 0x80), { line: 1, column: 2 }],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), { line: 1, column: 1 }],
  ])('names %s', (_, given, expected) => {
    expect(decodeText(given)).toMatchObject(expected)
  })

  test('names the byte that was put into a well-formed text', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(!before.startsWith('\uFEFF'))
        const lines = before.split('\n')
        expect(decodeText(bytes(before, 0xff, after))).toEqual({
          offset: Buffer.byteLength(before),
          line: lines.length,
          column: lines.at(-1)!.length + 1,
        })
      }),
    )
  })
})

const sound = [...Buffer.from('a€😀\ufffd')]

test.each([
  ['a byte of another encoding', [0xe1, 0x62]],
  ['a continuation without a start', [0x80]],
  ['a character cut short at the end', [0xf0, 0x9f, 0x98]],
  ['bytes that begin as a replacement character does', [0xef, 0xbf]],
  ['a character cut short, and another one', [0xe2, 0x82, 0x61]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
])('decodeText finds %s', (_, bad) => {
  expect(decodeText(Uint8Array.from(bad))).toMatchObject({ offset: 0 })
  expect(decodeText(Uint8Array.from([...sound, ...bad]))).toMatchObject({ offset: sound.length })
})

test('decodeText counts the bytes of a byte order mark', () => {
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toMatchObject({ offset: 4 })
})

function errorOf(path: string): unknown {
  try {
    return readFileSync(path)
  } catch (error) {
    return error
  }
}

test.each([
  ['nothing there', errorOf('tests/no-such-file'), true],
  ['a folder in place of a file', errorOf('tests'), false],
  ['an error without a code', new Error('ENOENT'), false],
  ['no error', 'ENOENT', false],
])('isMissing: %s', (_, error, expected) => {
  expect(isMissing(error)).toBe(expected)
})
