import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { firstBadByte } from '../../../src/evidence/first-bad-byte.ts'

const sound = [...Buffer.from('a€😀\ufffd')]

test.each([
  ['a byte of another encoding', [0xe1, 0x62]],
  ['a continuation without a start', [0x80]],
  ['a character cut short at the end', [0xf0, 0x9f, 0x98]],
  ['bytes that begin as a replacement character does', [0xef, 0xbf]],
  ['a character cut short, and another one', [0xe2, 0x82, 0x61]],
  ['half a surrogate pair', [0xed, 0xa0, 0x80]],
])('finds %s', (_, bad) => {
  expect(firstBadByte(Uint8Array.from(bad))).toBe(0)
  expect(firstBadByte(Uint8Array.from([...sound, ...bad]))).toBe(sound.length)
})

test('counts the bytes of a byte order mark', () => {
  expect(firstBadByte(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toBe(4)
})
