import { listed } from '../words.ts'
import type { Relation } from '../kind.ts'

/** A list that is the whole, or that leaves room for more (“including”). */
export interface PartialSet {
  readonly members: readonly string[]
  readonly complete: boolean
}

/** The reader’s words for partial sets of one kind. */
export interface PartialSetWords {
  /** Gives a member’s name. */
  readonly nameOf: (member: string) => string
  /** What an empty list that leaves room for more is called: “no names”. */
  readonly unnamed: string
  /** What an empty list that is the whole is called: “nobody”. */
  readonly none: string
}

/** What a list’s schema says where a member is listed twice. */
export const onceEach = 'each ID once only'

/**
 * Tell whether a list names each member once.
 *
 * @param members - Any list.
 */
export function isUnique(members: readonly string[]): boolean {
  return new Set(members).size === members.length
}

/**
 * Put a partial set in words: “Ann Archer and Ben Bold, among others”.
 *
 * @param set - A valid set.
 * @param words - The kind’s words.
 */
export function phrasePartialSet({ members, complete }: PartialSet, words: PartialSetWords): string {
  if (members.length === 0) return complete ? words.none : words.unnamed
  const names = listed(members.map(words.nameOf))
  return complete ? names : `${names}, among others`
}

/**
 * Say why two equal partial sets are the same.
 *
 * @param set - A valid set.
 * @param words - The kind’s words.
 */
export function samePartialSets(set: PartialSet, words: PartialSetWords): string {
  return isUnnamed(set) ? `both give ${words.unnamed}` : `both say ${phrasePartialSet(set, words)}`
}

/**
 * Relate two partial sets that aren’t equal. A list conflicts with one that is the whole and lacks a member of it; two
 * lists that leave room for more may each be part of a bigger one.
 *
 * @param a - A valid set.
 * @param b - Another one.
 * @param words - The kind’s words.
 */
export function relatePartialSets(a: PartialSet, b: PartialSet, words: PartialSetWords): Relation {
  if (isUnnamed(a) || isUnnamed(b)) {
    const list = phrasePartialSet(isUnnamed(a) ? b : a, words)
    return {
      relation: 'incomparable',
      reason: `“${words.unnamed}” can neither agree nor conflict with ${list}`,
    }
  }
  const [onlyA, onlyB] = [without(a, b), without(b, a)]
  const names = (members: readonly string[]): string => listed(members.map(words.nameOf))
  const extras = [onlyA, onlyB].filter((members) => members.length > 0).map(names)
  if (a.complete && b.complete) return { relation: 'conflict', reason: whyBothWhole(extras) }
  const [whole, lacking] = a.complete ? [a, onlyB] : [b, onlyA]
  return whole.complete && lacking.length > 0
    ? { relation: 'conflict', reason: `the list that leaves no room for more lacks ${names(lacking)}` }
    : { relation: 'compatible', reason: whyCompatible(names(a.members), extras) }
}

function isUnnamed({ members, complete }: PartialSet): boolean {
  return members.length === 0 && !complete
}

function without(set: PartialSet, other: PartialSet): readonly string[] {
  return set.members.filter((member) => !other.members.includes(member))
}

function whyBothWhole(extras: readonly string[]): string {
  return extras.length === 2
    ? `neither list leaves room for more, yet one has ${extras.join(' where the other has ')}`
    : `neither list leaves room for more, yet only one has ${extras.join('')}`
}

function whyCompatible(shared: string, extras: readonly string[]): string {
  if (extras.length === 0) return `both have ${shared}; only one of them leaves room for more`
  return extras.length === 2
    ? `one list adds ${extras.join(', the other ')}; both leave room for more`
    : `the fuller list adds ${extras.join('')}; the other leaves room for more`
}
