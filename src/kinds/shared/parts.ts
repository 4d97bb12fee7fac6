import { listed } from '../../text/phrasing.ts'
import type { Relation, RelationName } from '../kind.ts'

/** How two values stand in one part of theirs, such as the place of a meeting, in which they differ. */
export interface PartRelation extends Omit<Relation, 'reason'> {
  /**
   * Where the part sets one value ahead of the other: what that one does, as a verb and its object, “gives” and “the place (Oslo)”.
   * Else the reason as a clause.
   */
  readonly reason: string | { readonly verb: string; readonly object: string }
}

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
  return ahead(a === null ? 'sparser' : 'fuller', [told], { verb: 'gives', object: `${name} (${told})` })
}

/**
 * Build the relation of a part in which one value is ahead of the other.
 *
 * @param relation - `fuller` or `sharper` where that is the first value, `sparser` or `vaguer` where it is the second.
 * @param only - What that one has and the other leaves out.
 * @param reason - What it does.
 */
export function ahead(
  relation: 'fuller' | 'sparser' | 'sharper' | 'vaguer',
  only: readonly string[],
  reason: Exclude<PartRelation['reason'], string>,
): PartRelation {
  return isBehind(relation)
    ? { relation, onlyA: [], onlyB: only, reason }
    : { relation, onlyA: only, onlyB: [], reason }
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
  const ahead = first !== '' && second !== '' ? [`one ${first}, the other ${second}`] : alone(first || second)
  return [...ahead, ...clauses].join('; ')
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
