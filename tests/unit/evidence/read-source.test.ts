import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSources } from '../../../src/evidence/read-source.ts'

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
