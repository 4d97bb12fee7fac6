import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What reading one source gave. */
export type SourceReading =
  | {
      readonly outcome: 'read'
      /** SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
      readonly sha256: string
      /** The text, without a byte order mark. */
      readonly text: string
    }
  /** There is no such file, or no folder of sources. */
  | { readonly outcome: 'missing' }
  | {
      readonly outcome: 'not-utf8'
      /** Offset of the first byte that isn’t UTF-8, from 0. */
      readonly offset: number
      /** The line that byte stands in, from 1. */
      readonly line: number
    }

/** A folder of sources. */
export interface Sources {
  /**
   * Read a source, at most once.
   *
   * @param file - The file’s name in the folder.
   * @throws The system’s error when the file is there but can’t be read.
   */
  readonly read: (file: string) => SourceReading
}

/**
 * Open a folder of sources: the one place where source texts are read.
 *
 * @param folder - The folder’s path, or null where there are no sources.
 * @returns A reader of the folder’s files; all are missing where the folder is.
 */
export function openSources(folder: string | null): Sources {
  const readings = new Map<string, SourceReading>()
  const read = (file: string): SourceReading => {
    const reading = readings.get(file) ?? (folder === null ? missing : readSource(join(folder, file)))
    readings.set(file, reading)
    return reading
  }
  return { read }
}

const missing: SourceReading = { outcome: 'missing' }

function readSource(path: string): SourceReading {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    if (isMissing(error)) return missing
    throw error
  }
  const decoded = decodeText(bytes)
  if ('text' in decoded) {
    return {
      outcome: 'read',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: decoded.text,
    }
  }
  const { offset, line } = decoded
  return { outcome: 'not-utf8', offset, line }
}

/** The text of a file, or the place of the first byte that isn’t UTF-8: its offset, from 0, its line and column, from 1. */
export type DecodedText =
  { readonly text: string } | { readonly offset: number; readonly line: number; readonly column: number }

/**
 * Read bytes as UTF-8, strictly; a byte order mark at the start is dropped.
 *
 * @returns The text, or the first byte of the first broken character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: strict.decode(bytes) }
  } catch {
    const offset = firstBadByte(bytes)
    const sound = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset))
    const lines = sound.split('\n')
    return { offset, line: lines.length, column: lines.at(-1)!.length + 1 }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * Find where bytes stop being UTF-8: the first byte of the first broken character.
 *
 * Decode with replacement characters and encode again: up to the first bad byte nothing changes. The bytes of a
 * replacement character may happen to continue a character cut short, hence the steps back.
 */
function firstBadByte(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = new TextEncoder().encode(replaced).findIndex((byte, position) => byte !== bytes[position])
  while (!isUtf8(bytes.subarray(0, offset))) offset -= 1
  return offset
}

/**
 * Tell whether reading failed because nothing is there, as opposed to something that can’t be read.
 *
 * @param error - What a function of `node:fs` threw.
 */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
