import { firstBadByte } from '../evidence/first-bad-byte.ts'

/** The text of a file, or the place of the first byte that isn’t UTF-8. */
export type DecodedText =
  { readonly text: string } | { readonly badByte: number; readonly line: number; readonly column: number }

/**
 * Read bytes as UTF-8, strictly; a byte order mark at the start is dropped.
 *
 * @param bytes - A file’s bytes.
 * @returns The text, or the first byte of the first broken character with its line and column, from 1.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const offset = firstBadByte(bytes)
    const sound = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset))
    const lines = sound.split('\n')
    return {
      badByte: bytes[offset]!,
      line: lines.length,
      column: lines.at(-1)!.length + 1,
    }
  }
}
