import { isUtf8 } from 'node:buffer'

/**
 * Find where bytes stop being UTF-8: the first byte of the first broken character.
 *
 * Decode with replacement characters and encode again: up to the first bad byte nothing changes. The bytes of a
 * replacement character may happen to continue a character cut short, hence the steps back.
 *
 * @param bytes - Bytes that aren’t UTF-8.
 * @returns The offset, from 0.
 */
export function firstBadByte(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = new TextEncoder().encode(replaced).findIndex((byte, position) => byte !== bytes[position])
  while (!isUtf8(bytes.subarray(0, offset))) offset -= 1
  return offset
}
