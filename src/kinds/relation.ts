import type { KindContext } from './context.ts'

/** How one value stands to another of the same fact. Each has its mirror. */
export const relations = [
  'same',
  'fuller',
  'sparser',
  'sharper',
  'vaguer',
  'stronger',
  'weaker',
  'overlapping',
  'conflict',
  'incomparable',
] as const

/**
 * One of `relations`.
 *
 * - `fuller`, `sparser`: one tells all that the other does and more.
 * - `sharper`, `vaguer`: one is closer than the other, which takes it in: a figure in a range, a day in a month.
 * - `stronger`, `weaker`: one goes further, in an order that the fact lays down.
 * - `overlapping`: each has what the other lacks, and both can hold.
 * - `conflict`: both can’t hold.
 * - `incomparable`: nothing tells whether both can hold.
 */
export type RelationName = (typeof relations)[number]

/** How one value `a` stands to another one `b`, and why. */
export interface Relation {
  /** How a stands to b: `fuller` where a is fuller than b. */
  readonly relation: RelationName
  /** What a has and b leaves out, in the reader’s words: “Moscow”, “about 90 minutes”; empty for `same`. */
  readonly onlyA: readonly string[]
  /** What b has and a leaves out. */
  readonly onlyB: readonly string[]
  /** Why, as one clause without a full stop, the same whichever comes first: “both say 90 minutes”. */
  readonly reason: string
}

const mirrors: Readonly<Record<RelationName, RelationName>> = {
  same: 'same',
  fuller: 'sparser',
  sparser: 'fuller',
  sharper: 'vaguer',
  vaguer: 'sharper',
  stronger: 'weaker',
  weaker: 'stronger',
  overlapping: 'overlapping',
  conflict: 'conflict',
  incomparable: 'incomparable',
}

/** Turn a relation around: how b stands to a, from how a stands to b. */
export function mirrored(relation: RelationName): RelationName {
  return mirrors[relation]
}

/** Relates two values of one fact: turned around, the mirror; `same` for a value and itself. */
export type Relate<Value> = (a: Value, b: Value, context: KindContext) => Relation

/** Tell whether two answers can both hold: all relations but `conflict` and `incomparable`. */
export function fits(relation: RelationName): boolean {
  return relation !== 'conflict' && relation !== 'incomparable'
}

/** What a kind has to say about two of its values. */
export interface Comparison<Value> {
  /** The kind’s normal form: two values are the same when they share it. */
  readonly normalise: (value: Value) => Value
  /** Give the reason why two values of one normal form are the same; their order is fixed. */
  readonly same: (value: Value, context: KindContext, other: Value) => string
  /** Relate two values of different normal forms; their order is fixed. */
  readonly differ: (a: Value, b: Value, context: KindContext) => Relation
}

/**
 * Build a kind’s `relate`, which gives the mirror when turned around, by construction: the two values are put into one
 * fixed order first, so that the wording of the reason doesn’t depend on which of them came first.
 *
 * @param comparison - The kind’s normal form and its two cases.
 */
export function mirroring<Value extends object>({
  normalise,
  same,
  differ,
}: Comparison<Value>): Relate<Value> {
  // A value is related to that of every other article, and put into its form once.
  const forms = new WeakMap<Value, Form>()
  const formOf = (value: Value): Form => {
    const known = forms.get(value)
    if (known !== undefined) return known
    const form = JSON.stringify(normalise(value))
    const made = { form, rank: form + JSON.stringify(value) }
    forms.set(value, made)
    return made
  }
  return (a, b, context) => {
    const [formA, formB] = [formOf(a), formOf(b)]
    const isInOrder = formA.rank <= formB.rank
    const [first, second] = isInOrder ? [a, b] : [b, a]
    if (formA.form === formB.form) {
      return { relation: 'same', onlyA: [], onlyB: [], reason: same(first, context, second) }
    }
    const found = differ(first, second, context)
    return isInOrder ? found : mirror(found)
  }
}

/** What a value is compared by. */
interface Form {
  /** The normal form: equal values share it. */
  readonly form: string
  /** What puts two values in order. */
  readonly rank: string
}

/** A relation whose reason may be more than a clause. */
export type ReasonedRelation<Reason> = Omit<Relation, 'reason'> & { readonly reason: Reason }

/**
 * Build the relation of two values of which one is ahead of the other.
 *
 * @param isFirst - Whether it is the first one.
 * @param only - What that one has and the other leaves out.
 */
export function ahead<Reason = string>(
  relation: 'fuller' | 'sharper',
  isFirst: boolean,
  only: readonly string[],
  reason: Reason,
): ReasonedRelation<Reason> {
  const found = { relation, onlyA: only, onlyB: [], reason }
  return isFirst ? found : mirror(found)
}

/** Turn a relation around, with what only the one and the other has. */
function mirror<Reason>({
  relation,
  onlyA,
  onlyB,
  reason,
}: ReasonedRelation<Reason>): ReasonedRelation<Reason> {
  return { relation: mirrored(relation), onlyA: onlyB, onlyB: onlyA, reason }
}
