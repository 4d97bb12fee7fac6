import type { z } from 'zod'
import type { Picture, PictureSubject } from './shared/pictures/picture.ts'

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
  /** The IDs of the fact’s own topics or options, in the curator’s order. Default: none. */
  readonly ownIds?: readonly string[]
  /** What the fact’s numbers count. Default: bare numbers. */
  readonly unit?: Unit | undefined
  /** Pairs of the fact’s own options that can both hold. Default: every two options exclude each other. */
  readonly compatible?: readonly (readonly [string, string])[] | undefined
}

/** How sentences speak of the answers of one kind of fact. */
export interface AnswerNouns<Value> {
  /** The verb, for one article and for several. */
  readonly verbs: readonly [one: string, several: string]
  /** What an article gives: “a length”. */
  readonly object: string
  /** The noun alone, for “the same …” and “disagree on the …”. */
  readonly noun: string
  /** Tell whether a value leaves the question open, as “lengthy” does: it is an answer, but names no length. */
  readonly isOpen: (value: Value) => boolean
  /**
   * Find a value that several fit which aren’t all the same, where a sentence can name one.
   *
   * @param values - Values that all agree with each other, none of them open, at least one.
   * @returns A valid value of the kind, or null where none says it for all.
   */
  readonly common: (values: readonly Value[]) => Value | null
  /** Leave out of a value the words of its article, so that it can be put as the answer of several. */
  readonly bare: (value: Value) => Value
}

/**
 * A kind of fact: the shape of its values and all that is done with them. No member may be left out.
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
  /** List the IDs of people that a value names, so that the corpus can check them. */
  readonly people: (value: Value) => readonly string[]
  /**
   * Bring a value into the one form that equal answers share: lists sorted, words folded.
   * The form is for comparing; readers are shown the value itself.
   */
  readonly normalise: (value: Value) => Value
  /** Relate two values of one fact; symmetric, and `same` for a value and itself. */
  readonly relate: (a: Value, b: Value, context: KindContext) => Relation
  /**
   * Tell whether saying one value affirms something of another that is compatible with it, so that to deny the other is to contradict
   * the one. Lists that leave room for more are compatible even when they share nothing.
   *
   * @param said - A valid value.
   * @param denied - A compatible one of the same fact.
   */
  readonly affirms: (said: Value, denied: Value) => boolean
  /** Put a value as a short answer, without a full stop: “about 90 minutes”. */
  readonly phrase: (value: Value, context: KindContext) => string
  readonly nouns: AnswerNouns<Value>
  /**
   * Draw all articles’ answers together.
   *
   * @returns The picture, or null where there is nothing to draw: no answer that a picture could show, or a kind without one.
   */
  readonly picture: (subject: PictureSubject<Value>) => Picture | null
}
