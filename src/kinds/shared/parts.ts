import type { Relation } from '../kind.ts'

/** One part of a value that an article may leave open, such as the place of a meeting. */
export interface Part<Value> {
  /** The part with its article, for reasons: “the place”. */
  readonly name: string
  /** Put the part in the reader’s words. */
  readonly inWords: (value: Value) => string
  /** Relate the part where both tell it: `compatible` or `conflict`; null where both tell the same. */
  readonly relate: (a: Value, b: Value) => Relation | null
}

/**
 * Relate one part of two values; one that leaves it open fits any other.
 *
 * @param part - Which part.
 * @param a - One value’s, or null where it isn’t told.
 * @param b - The other’s.
 * @returns The part’s relation, or null where nothing tells the two apart.
 */
export function relatePart<Value>(part: Part<Value>, a: Value | null, b: Value | null): Relation | null {
  if (a !== null && b !== null) return part.relate(a, b)
  const told = a ?? b
  return told === null
    ? null
    : { relation: 'compatible', reason: `only one gives ${part.name} (${part.inWords(told)})` }
}

/**
 * Sum up the relations of two values’ parts: one part in conflict makes the whole a conflict.
 *
 * @param parts - The parts that differ, at least one, each `compatible` or `conflict`; null for those that don’t.
 * @returns The relation, with the reasons of the parts that decide it.
 */
export function sumOfParts(parts: readonly (Relation | null)[]): Relation {
  const differing = parts.filter((part) => part !== null)
  const conflicts = differing.filter(({ relation }) => relation === 'conflict')
  const decisive = conflicts.length > 0 ? conflicts : differing
  return {
    relation: conflicts.length > 0 ? 'conflict' : 'compatible',
    reason: decisive.map(({ reason }) => reason).join('; '),
  }
}
