/**
 * Tell whether reading failed because nothing is there, as opposed to something that can’t be read.
 *
 * @param error - What a function of `node:fs` threw.
 */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
