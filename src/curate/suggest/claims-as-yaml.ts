import { Document, isCollection, isScalar, visit } from 'yaml'
import type { Suggestion } from './suggest-claims.ts'

/** Keys whose values stand on their line. */
const inline: ReadonlySet<unknown> = new Set(['value', 'origin'])

/**
 * Write a claim as an article’s front matter has it: an item of a list.
 *
 * @param claim - The claim; what goes without saying is left out.
 */
export function claimAsYaml({ value, certainty, origin, voice, ...pointer }: Suggestion['claim']): string {
  const document = new Document([
    { value: value ?? null, ...pointer, origin, voice, ...(certainty !== 'stated' && { certainty }) },
  ])
  visit(document, {
    Pair(_, { key, value: node }) {
      if (isScalar(key) && inline.has(key.value) && isCollection(node)) node.flow = true
    },
  })
  return document
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replace(/^( *origin: )\[ (.*) \]$/m, '$1[$2]')
}
