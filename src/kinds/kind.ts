import type { z } from 'zod'
import type { Hedge, KindContext, Subject } from './context.ts'
import type { Relate } from './relation.ts'
import type { Reading, Sentence } from './shared/patterns/sentence.ts'
import type { Picture, PictureSubject } from './shared/pictures/picture.ts'

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
  /** Give a value as a file may hold it, keys with defaults left out, to show what values look like. */
  readonly example: (options: Options) => Partial<Value>
  /** List the IDs of people that a value names, so that the corpus can check them. */
  readonly people: (value: Value) => readonly string[]
  /**
   * Bring a value into the one form that equal answers share: lists sorted, words folded.
   * The form is for comparing; readers are shown the value itself.
   */
  readonly normalise: (value: Value) => Value
  /** Relate two values of one fact. */
  readonly relate: Relate<Value>
  /**
   * Tell whether saying one value affirms something of another that fits it, so that to deny the other is to contradict the one.
   * Lists that leave room for more fit even when they share nothing.
   *
   * @param said - A valid value.
   * @param denied - One of the same fact that fits it.
   */
  readonly affirms: (said: Value, denied: Value) => boolean
  /** Put a value as a short answer, without a full stop: “about 90 minutes”. */
  readonly phrase: (value: Value, context: KindContext) => string
  /**
   * Put a value as what articles do that give it, with short names: “puts it at about 90 minutes”, “names four negotiators”,
   * “says only “lengthy””.
   *
   * @param subject - Whether one article does, or several do: “put it at …”.
   * @param hedge - How unsure they are of it, which the words then say: “tells of a possible meeting”. Default: they put it as holding.
   */
  readonly predicate: (value: Value, context: KindContext, subject: Subject, hedge?: Hedge) => string
  /** Put a value in at most 24 characters, for a cell of an overview: “≈ 90 min”, “4 named”, “Putin → Trump”. */
  readonly brief: (value: Value, context: KindContext) => string
  /** How sentences put the answers of several articles together. */
  readonly telling: Telling<Value>
  /**
   * Draw all articles’ answers together.
   *
   * @returns The picture, or null where there is nothing to draw: no answer that a picture could show, or a kind without one.
   */
  readonly picture: (subject: PictureSubject<Value>) => Picture | null
  /**
   * Find what a sentence of an article may answer, by patterns of the kind’s own: figures, names in a list, words for inviting. They
   * know English, and no event.
   *
   * @param options - The fact’s own options.
   * @returns Values with the stretches that give them, the likeliest first; a value needn’t be valid.
   */
  readonly suggest: (sentence: Sentence, options: Options) => readonly Reading<Value>[]
}

/** How sentences put the answers of several articles together. Every function is pure, every value valid. */
export interface Telling<Value> {
  /** What several answers are called, for “three different …”: lengths. */
  readonly nouns: string
  /** Whether values have parts, of which one may tell more than another: names, places, invitations. */
  readonly hasParts: boolean
  /** Tell whether a value leaves the question open, as “lengthy” does: it is an answer, but names no length. */
  readonly isOpen: (value: Value) => boolean
  /**
   * Put together what several answers of one article come to: the union of what they name, or else the first.
   *
   * @param values - At least one, the lead answer first.
   */
  readonly unite: (values: readonly Value[]) => Value
  /**
   * Find the answer that stands for several as one side: “about 90 minutes” for a figure told with more or less precision. Answers
   * that can’t all hold are no side.
   *
   * @param values - At least one.
   * @returns Null where they are different answers.
   */
  readonly alike: (values: readonly Value[]) => Value | null
  /**
   * Find the answer that stands for two sides of which one but leaves out what the other tells, such as the day of one time of day.
   *
   * @param all - The answers of all sides: what they dispute can’t be left out.
   * @returns Null where the two are different answers.
   */
  readonly alikeInPart: (a: Value, b: Value, all: readonly Value[]) => Value | null
  /**
   * Find what several different answers all say at least: the names on every list.
   *
   * @param values - At least one.
   * @returns Null where they share nothing, or where answers of the kind have no parts.
   */
  readonly shared: (values: readonly Value[]) => Value | null
  /** Put the denial of a value as what articles do: “says it was not 90 minutes”; null denies the whole question. */
  readonly denial: (value: Value | null, context: KindContext, subject: Subject) => string
  /** Put a value that is part of another as what articles do: “names two of them”; null where it isn’t a part that can be counted. */
  readonly part: (value: Value, whole: Value, subject: Subject) => string | null
  /**
   * Say what a value has beside what it shares with others, as what stands behind “adds”: “the Middle East and energy”, “that Ann
   * Archer invited Ben Bold”.
   *
   * @param shared - What `shared` gives for it and others.
   * @returns Null where it has no more.
   */
  readonly added: (value: Value, shared: Value, context: KindContext) => string | null
  /** Give the place of a value on a scale, such as its minutes; null where it has none. */
  readonly scale: (value: Value) => number | null
  /** Give the first and the last answer that a span takes in, “8” and “12” of “8 to 12”; any other value is both. */
  readonly ends: (value: Value) => readonly [first: Value, last: Value]
  /** Give how many a value lists; null where the kind has no lists. */
  readonly size: (value: Value) => number | null
  /** Tell whether a value only says what the answer is below or above, as “under an hour” does. */
  readonly isBound: (value: Value) => boolean
}
