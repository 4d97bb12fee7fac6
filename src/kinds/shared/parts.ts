import { listed } from '../../text/phrasing.ts'
import { ahead } from '../relation.ts'
import type { Relation, RelationName, ReasonedRelation } from '../relation.ts'

/** What one value does that is ahead of the other: “gives” and “the place (Oslo)”. */
export interface Doing {
  readonly verb: string
  readonly object: string
}

/**
 * How two values stand in one part of theirs, such as the place of a meeting, in which they differ. The reason is what the one that is
 * ahead does, or else a clause.
 */
export type PartRelation = ReasonedRelation<string | Doing>

/**
 * Relate one part of two values that at most one of them tells.
 *
 * @param name - The part with its article: “the place”.
 * @param a - The one value’s in words, or null where it isn’t told.
 * @param b - The other’s.
 * @returns The relation, or null where neither tells it.
 */
export function relateUntold(name: string, a: string | null, b: string | null): PartRelation | null {
  const told = a ?? b
  if (told === null) return null
  return ahead('fuller', a !== null, [told], { verb: 'gives', object: `${name} (${told})` })
}

/**
 * Sum up the relations of two values’ parts. One part in conflict makes the whole a conflict, else one that can’t be compared makes
 * the whole incomparable; where each value is ahead in some part, they overlap.
 *
 * @param all - The parts that differ, at least one; null for those that don’t.
 * @returns The relation, with the reasons of the parts that decide it.
 */
export function sumOfParts(all: readonly (PartRelation | null)[]): Relation {
  const parts = all.filter((part) => part !== null)
  const relation = relationOf(parts.map((part) => part.relation))
  const isDecisive = relation === 'conflict' || relation === 'incomparable'
  const deciding = isDecisive ? parts.filter((part) => part.relation === relation) : parts
  return {
    relation,
    onlyA: deciding.flatMap(({ onlyA }) => onlyA),
    onlyB: deciding.flatMap(({ onlyB }) => onlyB),
    reason: reasonOf(deciding),
  }
}

function relationOf(found: readonly RelationName[]): RelationName {
  if (found.includes('conflict')) return 'conflict'
  if (found.includes('incomparable')) return 'incomparable'
  const [first] = found
  if (found.every((relation) => relation === first)) return first!
  if (found.includes('overlapping')) return 'overlapping'
  if (found.every(isBehind)) return 'sparser'
  return found.some(isBehind) ? 'overlapping' : 'fuller'
}

function isBehind(relation: RelationName): boolean {
  return relation === 'sparser' || relation === 'vaguer'
}

function reasonOf(parts: readonly PartRelation[]): string {
  const first = doings(parts.filter(({ relation }) => !isBehind(relation)))
  const second = doings(parts.filter(({ relation }) => isBehind(relation)))
  const clauses = parts.flatMap(({ reason }) => (typeof reason === 'string' ? [reason] : []))
  const doing = first !== '' && second !== '' ? [`one ${first}, the other ${second}`] : alone(first || second)
  return [...doing, ...clauses].join('; ')
}

function alone(doing: string): string[] {
  return doing === '' ? [] : [`only one ${doing}`]
}

/** Join what one value does, each verb once: “names Cleo Cruz and gives the place (Oslo) and the order (first)”. */
function doings(parts: readonly PartRelation[]): string {
  const objects = new Map<string, string[]>()
  for (const { reason } of parts) {
    if (typeof reason !== 'string')
      objects.set(reason.verb, [...(objects.get(reason.verb) ?? []), reason.object])
  }
  return listed([...objects].map(([verb, list]) => `${verb} ${listed(list)}`))
}
