import type { z } from 'zod'

/** How two values of one fact stand to each other. */
export const relations = ['same', 'compatible', 'conflict', 'incomparable'] as const

/** One of `relations`: compatible means that one is vaguer or fuller than the other. */
export type RelationName = (typeof relations)[number]

/** A relation with the reason for it: a clause without a full stop, such as “both say 90 minutes”. */
export interface Relation {
  readonly relation: RelationName
  readonly reason: string
}

/** The words for what a number counts: `{ one: 'call', many: 'calls' }`. */
export interface Unit {
  readonly one: string
  readonly many: string
}

/** What a kind may ask about the fact whose values it handles. */
export interface KindContext {
  /**
   * Give the reader’s words for an ID: a person’s name, or the label of one of the fact’s own options.
   *
   * @param id - A person’s, topic’s or option’s ID.
   * @returns Its name or label.
   */
  readonly nameOf: (id: string) => string
  /** What the fact’s numbers count. Default: bare numbers. */
  readonly unit?: Unit | undefined
  /** Pairs of the fact’s own options that can both hold. Default: every two options exclude each other. */
  readonly compatible?: readonly (readonly [string, string])[] | undefined
}

/**
 * A kind of fact: the shape of its values and all that is done with them.
 *
 * `Value` is the value as content gives it, `Options` the kind’s own keys in a fact’s file.
 * Every function is pure.
 */
export interface Kind<Value, Options extends object = object> {
  /** The kind’s ID, as facts name it. */
  readonly id: string
  /** What the kind is for, in a sentence. */
  readonly description: string
  /** The keys that a fact of this kind has beside the shared ones. */
  readonly options: z.ZodRawShape
  /**
   * Build the schema of a value.
   *
   * @param options - The fact’s own options; choices and topics are checked against them.
   */
  readonly schema: (options: Options) => z.ZodType<Value>
  /**
   * List the IDs of people that a value names, so that the corpus can check them.
   *
   * @param value - A valid value.
   */
  readonly people: (value: Value) => readonly string[]
  /**
   * Bring a value into the one form that equal answers share: lists sorted, words folded.
   * The form is for comparing; readers are shown the value itself.
   *
   * @param value - A valid value.
   */
  readonly normalise: (value: Value) => Value
  /**
   * Relate two values; symmetric, and `same` for a value and itself.
   *
   * @param a - A valid value.
   * @param b - Another one of the same fact.
   * @param context - Names for IDs.
   */
  readonly relate: (a: Value, b: Value, context: KindContext) => Relation
  /**
   * Tell whether saying one value affirms something of another that is compatible with it, so that to deny the other is to contradict
   * the one. Lists that leave room for more are compatible even when they share nothing. Left out where compatible values always speak
   * of one thing.
   *
   * @param said - A valid value.
   * @param denied - A compatible one of the same fact.
   */
  readonly affirms?: (said: Value, denied: Value) => boolean
  /**
   * Put a value as a short answer, without a full stop: “about 90 minutes”.
   *
   * @param value - A valid value.
   * @param context - Names for IDs.
   */
  readonly phrase: (value: Value, context: KindContext) => string
}
