import { relateValues } from './standing.ts'
import type { CellClaim } from './line-up.ts'
import type { Kind, KindContext } from '../kinds/kind.ts'
import type { Relation } from './standing.ts'

/** What of a claim its relations rest on. */
export type RelatableClaim = Pick<CellClaim, 'value' | 'certainty' | 'denies'>

/** A claim with the name of its article as it stands inside a sentence. */
export interface NamedClaim {
  readonly name: string
  readonly claim: RelatableClaim
}

/** The kind of a fact with the names that its values need. */
export interface RelatingKind {
  readonly kind: Kind<unknown>
  readonly context: KindContext
}

/**
 * Relate two claims on one fact.
 *
 * - Two affirmations stand as their values do.
 * - A denial conflicts with the affirmation of a value that is the same, or compatible and about the same
 *   thing. To deny one answer leaves every other open, so against any other value it is incomparable.
 * - Two denials of one value are the same, of compatible values compatible, of others incomparable: both may
 *   hold.
 * - The same answer put with different certainty is compatible, because one article commits itself less.
 *
 * Symmetric in its relation; the reason may name the two in another order.
 *
 * @param relating - The fact’s kind and its names.
 * @param a - A claim.
 * @param b - Another claim on the same fact, of the same or another article.
 */
export function relateClaims(relating: RelatingKind, a: NamedClaim, b: NamedClaim): Relation {
  const values = relateValues(relating.kind, a.claim.value, b.claim.value, relating.context)
  if (a.claim.denies && b.claim.denies) return hedged(relateDenials(relating, values, a, b), a, b)
  if (a.claim.denies) return relateDenial(relating, values, a, b)
  if (b.claim.denies) return relateDenial(relating, values, b, a)
  return hedged(values, a, b)
}

function relateDenials(
  { kind, context }: RelatingKind,
  values: Relation,
  a: NamedClaim,
  b: NamedClaim,
): Relation {
  const [first, second] = [kind.phrase(a.claim.value, context), kind.phrase(b.claim.value, context)]
  switch (values.relation) {
    case 'same':
      return { relation: 'same', reason: `both deny: ${first}` }
    case 'compatible':
      return { relation: 'compatible', reason: `both deny, the one: ${first}, the other: ${second}` }
    default:
      return {
        relation: 'incomparable',
        reason: `they deny different answers, the one: ${first}, the other: ${second}`,
      }
  }
}

function relateDenial(
  { kind, context }: RelatingKind,
  values: Relation,
  denier: NamedClaim,
  other: NamedClaim,
): Relation {
  const denied = kind.phrase(denier.claim.value, context)
  const said = kind.phrase(other.claim.value, context)
  const otherGives = denier.name === other.name ? 'it also gives' : `${other.name} gives`
  if (values.relation === 'same') {
    return { relation: 'conflict', reason: `${denier.name} denies the answer that ${otherGives}: ${said}` }
  }
  if (values.relation === 'compatible' && kind.affirms(other.claim.value, denier.claim.value)) {
    return {
      relation: 'conflict',
      reason: `${denier.name} denies what fits the answer that ${otherGives}: ${denied}, against ${said}`,
    }
  }
  return {
    relation: 'incomparable',
    reason: `${denier.name} denies one answer, which leaves open the one that ${otherGives}: ${said}`,
  }
}

/** Let a difference in certainty turn `same` into `compatible`, and name it in the reason. */
function hedged({ relation, reason }: Relation, a: NamedClaim, b: NamedClaim): Relation {
  if (a.claim.certainty === b.claim.certainty || relation === 'incomparable') return { relation, reason }
  const second = a.name === b.name ? 'and elsewhere' : b.name
  return {
    relation: relation === 'same' ? 'compatible' : relation,
    reason: `${reason}; ${a.name} ${puts(a)}, ${second} ${puts(b)}`,
  }
}

function puts({ claim }: NamedClaim): string {
  return claim.certainty === 'stated' ? 'states it' : `puts it as ${claim.certainty}`
}
