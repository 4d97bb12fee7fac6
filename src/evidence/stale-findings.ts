import type { Finding } from './finding.ts'

/** How to mend a lock that isn’t up to date. */
export const renewLock = 'Check it, then run npm run verify -- --write with the sources at hand.'

/**
 * Compare one thing that article and lock both have, in words.
 *
 * @param path - Where it stands in the front matter.
 * @param current - What the article has now.
 * @param locked - What the lock has.
 * @returns A finding where the two differ.
 */
export function staleFindings(path: Finding['path'], current: string, locked: string): Finding[] {
  if (current === locked) return []
  const expected = `${locked}, as in content/evidence.lock.json`
  return [{ path, rule: 'lock-stale', found: current, expected, hint: renewLock }]
}
