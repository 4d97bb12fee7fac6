import { readContent } from '../../src/corpus/read/read-content.ts'
import { readPublication } from '../../src/corpus/read/read-publication.ts'
import { readLock } from '../../src/corpus/read/read-lock.ts'
import type { Rule } from '../../src/corpus/rules/rule.ts'
import { runRules } from '../../src/corpus/rules/rule.ts'
import type { Fixture } from './fixture.ts'

/**
 * Hold a fixture against one rule alone.
 *
 * @param rule - The rule.
 * @param fixture - The fixture, spoilt or not.
 * @param hasSources - Whether the rule is told that the sources are at hand. Default: true.
 * @returns A line for each breach: place, what was found, what was expected, hint.
 */
export function breachesOf(rule: Rule, fixture: Fixture, hasSources = true): string[] {
  const { content } = readContent(fixture.content)
  const evidence = Object.values(readLock(fixture.content).lock?.articles ?? {})
  const paragraphCounts = new Map(evidence.map(({ file, paragraphs }) => [file, paragraphs.length]))
  return runRules([rule], {
    content,
    paragraphCounts,
    hasSources,
    publication: readPublication(fixture.content).publication,
  }).map(({ file, line, column, found, expected, hint }) =>
    fixture.shorten(`${file}:${line}:${column} ${found} | ${expected} | ${hint}`),
  )
}
