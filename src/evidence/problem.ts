/** One thing that is wrong with an article’s evidence, as data: whoever reads the file adds line and column. */
export interface EvidenceProblem {
  /** Where it is: keys and positions into the article’s front matter; empty for its outline or as a whole. */
  readonly path: readonly (string | number)[]
  /** The rule that is broken, as a kebab-case name. */
  readonly rule: string
  /** What was found. */
  readonly found: string
  /** What was expected instead. */
  readonly expected: string
  /** How to mend it. */
  readonly hint: string
}

/** A problem with the ID of its article. */
export interface ArticleProblem extends EvidenceProblem {
  readonly article: string
}

/** The rule that what an article has is as the lock has it. */
export const staleRule = 'lock-stale'

/** How to mend a lock that isn’t up to date. */
export const renewLock = 'Check it, then run npm run verify -- --write with the sources at hand.'

/**
 * Compare one thing that article and lock both have, in words.
 *
 * @param path - Where it stands in the front matter.
 * @param current - What the article has now.
 * @param locked - What the lock has.
 * @returns A problem where the two differ.
 */
export function staleProblems(
  path: EvidenceProblem['path'],
  current: string,
  locked: string,
): EvidenceProblem[] {
  if (current === locked) return []
  const expected = `${locked}, as in evidence.lock.json`
  return [{ path, rule: staleRule, found: current, expected, hint: renewLock }]
}
