import type { Kind, KindContext, Relation } from '../kind.ts'

/** What a kind has to say about two of its values. */
export interface Comparison<Value> {
  /** The kind’s normal form: two values are the same when they share it. */
  readonly normalise: (value: Value) => Value
  /** Give the reason why two values of one normal form are the same. */
  readonly same: (value: Value, context: KindContext) => string
  /** Relate two values of different normal forms; their order is fixed. */
  readonly differ: (a: Value, b: Value, context: KindContext) => Relation
}

/**
 * Build a kind’s `relate`, symmetric by construction: the two values are put into one fixed order first, so that
 * neither the relation nor the wording of its reason depends on which of them came first.
 *
 * @param comparison - The kind’s normal form and its two cases.
 * @returns The kind’s `relate`.
 */
export function symmetric<Value>({ normalise, same, differ }: Comparison<Value>): Kind<Value>['relate'] {
  const form = (value: Value): string => JSON.stringify(normalise(value))
  const rank = (value: Value): string => form(value) + JSON.stringify(value)
  return (a, b, context) => {
    const [first, second] = rank(a) <= rank(b) ? [a, b] : [b, a]
    return form(a) === form(b)
      ? { relation: 'same', reason: same(first, context) }
      : differ(first, second, context)
  }
}
