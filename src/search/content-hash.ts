import { createHash } from 'node:crypto'

// Forty bits: among the few thousand files of the largest index two names collide once in a million builds,
// and then the builder stops. Hexadecimal, because some file systems fold case.
const hashLength = 10

/**
 * Name a file by its content, so that browsers may keep it for ever.
 *
 * @param content - The file’s text.
 * @returns Hexadecimal digits.
 */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, hashLength)
}
