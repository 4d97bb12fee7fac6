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
    const sound = decodeBeginning(bytes)
    const lines = sound.split('\n')
    return {
      badByte: bytes[new TextEncoder().encode(sound).length]!,
      line: lines.length,
      column: lines.at(-1)!.length + 1,
    }
  }
}

/** Decode the whole characters before the first broken one, which bisection finds. */
function decodeBeginning(bytes: Uint8Array): string {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodeUnfinished(bytes.subarray(0, middle)) === null) high = middle - 1
    else low = middle
  }
  return decodeUnfinished(bytes.subarray(0, low))!
}

/** Decode the whole characters of bytes that may stop inside a character; null where one is broken. */
function decodeUnfinished(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
