import { fits, mirrored } from '../kinds/relation.ts'
import type { Kind } from '../kinds/kind.ts'
import type { KindContext } from '../kinds/context.ts'
import type { Relation } from '../kinds/relation.ts'
import type { CellClaim, ClaimRelation, ClaimRelationName } from './line-up.ts'

/** What of a claim its relations rest on. */
export type RelatableClaim = Pick<CellClaim, 'value' | 'certainty' | 'denies'>

/** The kind of a fact with the names that its values need. */
export interface RelatingKind {
  readonly kind: Kind<unknown>
  readonly context: KindContext
}

/**
 * Turn a relation round: how b stands to a, where a stands to b as given.
 *
 * @param relation - How a stands to b.
 */
export function turnedRound(relation: ClaimRelationName): ClaimRelationName {
  if (relation === 'surer') return 'hedged'
  return relation === 'hedged' ? 'surer' : mirrored(relation)
}

/** Tell whether two answers that stand so can both hold and have to do with each other. */
export function isFit(relation: ClaimRelationName): boolean {
  return relation === 'surer' || relation === 'hedged' || fits(relation)
}

/** How sure claims of each certainty are: who states or reports something puts it as holding. */
const sureness: Record<CellClaim['certainty'], number> = { stated: 3, reported: 2, expected: 1, possible: 0 }

/** Tell whether a claim is put as holding. What is only expected or possible contradicts nothing. */
export function isAsserted({ certainty }: Pick<CellClaim, 'certainty'>): boolean {
  return certainty === 'stated' || certainty === 'reported'
}

/**
 * Compare how sure two claims are.
 *
 * @returns Above 0 where the first is surer, below 0 where the second is.
 */
export function compareSureness(a: Pick<CellClaim, 'certainty'>, b: Pick<CellClaim, 'certainty'>): number {
  return sureness[a.certainty] - sureness[b.certainty]
}

/**
 * Relate two claims on one fact.
 *
 * - Two affirmations stand as their values do; where these are the same, the surer claim is `surer`.
 * - Values that can’t both hold conflict only where both are put as holding: else they are incomparable, since a guess contradicts nothing.
 * - A denial conflicts with the affirmation of a value that is the same, or fits and is about the same thing; a denial of the
 *   whole question conflicts with every affirmation. To deny one answer leaves every other open: incomparable.
 * - Two denials of one value are the same; of values that fit, they overlap; of others they are incomparable.
 *
 * The relation of b to a is the mirror of that of a to b.
 *
 * @param b - Another claim on the same fact, of the same or another article.
 */
export function relateClaims(relating: RelatingKind, a: RelatableClaim, b: RelatableClaim): ClaimRelation {
  if (a.denies || b.denies) return relateDenials(relating, a, b)
  const values = relating.kind.relate(a.value, b.value, relating.context)
  if (values.relation === 'conflict' && !(isAsserted(a) && isAsserted(b))) {
    return { ...values, relation: 'incomparable', reason: `${values.reason}; not both are put as holding` }
  }
  return values.relation === 'same' ? bySureness(values, a, b) : values
}

function bySureness(values: Relation, a: RelatableClaim, b: RelatableClaim): ClaimRelation {
  const difference = compareSureness(a, b)
  if (difference === 0) return values
  const reason = `${values.reason}; ${difference > 0 ? 'the first' : 'the second'} more surely`
  return { ...values, relation: difference > 0 ? 'surer' : 'hedged', reason }
}

function relateDenials({ kind, context }: RelatingKind, a: RelatableClaim, b: RelatableClaim): ClaimRelation {
  const words = ({ value, denies }: RelatableClaim): string =>
    value === null ? 'it altogether' : `${denies ? '' : 'the answer '}${kind.phrase(value, context)}`
  const relation = denialRelation({ kind, context }, a, b)
  const does = (claim: RelatableClaim): string => `${claim.denies ? 'denies' : 'gives'} ${words(claim)}`
  return {
    relation,
    onlyA: [],
    onlyB: [],
    reason: relation === 'same' ? `both deny ${words(a)}` : `one ${does(a)}, the other ${does(b)}`,
  }
}

function denialRelation(
  { kind, context }: RelatingKind,
  a: RelatableClaim,
  b: RelatableClaim,
): 'same' | 'overlapping' | 'conflict' | 'incomparable' {
  if (a.denies && b.denies) {
    if (a.value === null || b.value === null) return a.value === b.value ? 'same' : 'overlapping'
    const { relation } = kind.relate(a.value, b.value, context)
    if (relation === 'same') return 'same'
    return fits(relation) ? 'overlapping' : 'incomparable'
  }
  const [denial, said] = a.denies ? [a, b] : [b, a]
  if (!isAsserted(denial) || !isAsserted(said)) return 'incomparable'
  if (denial.value === null) return 'conflict'
  const { relation } = kind.relate(said.value, denial.value, context)
  const speaksOfIt = relation === 'same' || (fits(relation) && kind.affirms(said.value, denial.value))
  return speaksOfIt ? 'conflict' : 'incomparable'
}

/** Relates two claims by their IDs, in the order given. */
export type RelationOf = (a: string, b: string) => ClaimRelation

/**
 * Relate claims by their IDs. Claims with the same value, certainty and stance stand to all others alike, so each two of these are compared once.
 */
export function relationsOf(
  claims: readonly (RelatableClaim & Pick<CellClaim, 'id'>)[],
  relating: RelatingKind,
): RelationOf {
  const numbers = new Map<string, number>()
  const byId = new Map(
    claims.map((claim) => {
      const key = JSON.stringify([claim.value, claim.certainty, claim.denies])
      if (!numbers.has(key)) numbers.set(key, numbers.size)
      return [claim.id, { claim, number: numbers.get(key)! }]
    }),
  )
  const relations = new Array<ClaimRelation | undefined>(numbers.size ** 2)
  return (a, b) => {
    const [one, other] = [byId.get(a)!, byId.get(b)!]
    return (relations[one.number * numbers.size + other.number] ??= relateClaims(
      relating,
      one.claim,
      other.claim,
    ))
  }
}

/**
 * Tell whether two groups of claims, those of two articles or of two voices, stand against each other.
 *
 * They do where a claim of one conflicts with every claim of the other that it can be compared with. A claim doesn’t count where its own
 * group contradicts it with a claim that fits the other group: who gives both 11 and 12 February doesn’t contradict who gives 11 February.
 *
 * @param a - Claim IDs of the one group.
 * @param b - Those of the other.
 * @param relationOf - Relates any two of all these claims.
 * @returns The two claims that show it, one of each group; null where the groups don’t stand against each other.
 */
export function standAgainst(
  a: readonly string[],
  b: readonly string[],
  relationOf: RelationOf,
): readonly [a: string, b: string] | null {
  const shown = decisive(a, b, relationOf)
  if (shown !== null) return shown
  const turned = decisive(b, a, relationOf)
  return turned === null ? null : [turned[1], turned[0]]
}

/** Find a claim that sets its group against the other, with one that it conflicts with. */
function decisive(
  claims: readonly string[],
  others: readonly string[],
  relationOf: RelationOf,
): readonly [string, string] | null {
  for (const one of claims) {
    const comparable = others.filter((other) => relationOf(one, other).relation !== 'incomparable')
    const [first] = comparable
    if (first === undefined) continue
    if (comparable.some((other) => relationOf(one, other).relation !== 'conflict')) continue
    const takenBack = claims.some(
      (own) =>
        own !== one &&
        relationOf(own, one).relation === 'conflict' &&
        others.some((other) => isFit(relationOf(own, other).relation)),
    )
    if (!takenBack) return [one, first]
  }
  return null
}

/**
 * Tell whether two groups of claims say the same: each claim of either is the same as one of the other’s.
 *
 * @param a - Claim IDs of the one group.
 * @param b - Those of the other.
 * @param relationOf - Relates any two of all these claims.
 */
export function sayTheSame(a: readonly string[], b: readonly string[], relationOf: RelationOf): boolean {
  const hasTwin = (one: string, others: readonly string[]) =>
    others.some((other) => relationOf(one, other).relation === 'same')
  return a.every((one) => hasTwin(one, b)) && b.every((one) => hasTwin(one, a))
}
