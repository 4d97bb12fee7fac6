import type { Entry } from '../read/content.ts'
import type { Breach, Rule, RuleContext } from './rule.ts'

/** Whom claims can credit is told apart by ID alone. */
export const sharedId: Rule = {
  name: 'shared-id',
  description: 'People, outlets and statements, any of which a claim can credit, share no IDs.',
  tip: 'Rename one of the two files, and every reference to it.',
  check: {
    outlet: (entry, context) => compare(entry, context, ['people']),
    statement: (entry, context) => compare(entry, context, ['people', 'outlets']),
  },
}

function compare(
  { id, locate }: Entry<unknown>,
  { content }: RuleContext,
  others: readonly ('people' | 'outlets')[],
): Breach[] {
  return others
    .filter((section) => content.ids[section].has(id))
    .map((section) => ({
      at: locate([]),
      found: `the ID ${id}, which ${section}/${id}.yml has as well`,
      expected: 'an ID that no person, outlet or other statement has',
    }))
}
