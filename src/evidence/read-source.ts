import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstBadByte } from './first-bad-byte.ts'
import { isMissing } from './is-missing.ts'

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
  return decode(bytes)
}

function decode(bytes: Buffer): SourceReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { outcome: 'read', sha256: createHash('sha256').update(bytes).digest('hex'), text }
  } catch {
    const offset = firstBadByte(bytes)
    return {
      outcome: 'not-utf8',
      offset,
      line: bytes.subarray(0, offset).toString('latin1').split('\n').length,
    }
  }
}
