import type { z } from 'zod'
import type { Picture, PictureSubject } from './shared/pictures/picture.ts'
import type { Telling } from './telling.ts'

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

/** Tell whether two answers can both hold: all relations but `conflict` and `incomparable`. */
export function fits(relation: RelationName): boolean {
  return relation !== 'conflict' && relation !== 'incomparable'
}

/** The words for what a fact counts or names: `{ one: 'call', many: 'calls' }`. */
export interface Unit {
  readonly one: string
  readonly many: string
  /** True for a sign that stands before its figure, such as $. Default: a word behind it. */
  readonly before?: boolean | undefined
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
  /** The year of the story, which its dates needn’t repeat in sentences. Default: every date gives its year. */
  readonly year?: string
  /** Give what an ID’s person goes by in headlines. Default: the name. */
  readonly shortNameOf?: ((id: string) => string) | undefined
  /** The IDs of the fact’s own topics or options, in the curator’s order. Default: none. */
  readonly ownIds?: readonly string[]
  /** What the fact’s numbers count, or whom or what its lists name. Default: the kind’s own words. */
  readonly unit?: Unit | undefined
  /** Pairs of the fact’s own options that can both hold. Default: every two options exclude each other. */
  readonly compatible?: readonly (readonly [string, string])[] | undefined
  /** Lists of the fact’s own options, each from the strongest to the weakest. Default: none. */
  readonly order?: readonly (readonly string[])[] | undefined
  /** The fact’s own options in a word or two, by ID, as far as their labels are longer. Default: none. */
  readonly brief?: Readonly<Record<string, string>> | undefined
  /** What an article does that gives one of the fact’s own options: `{ one: 'styles him', many: 'style him' }`. Default: says. */
  readonly verb?: Unit | undefined
  /** Places that exclude each other. Default: none is known to. */
  readonly places?: readonly string[] | undefined
}

/** Whether one article does what a sentence says, or several do. */
export type Subject = 'one' | 'several'

/** How unsure an article is of an answer that it doesn’t put as holding. */
export type Hedge = 'expected' | 'possible'

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
  /** Relate two values of one fact: turned around, the mirror; `same` for a value and itself. */
  readonly relate: (a: Value, b: Value, context: KindContext) => Relation
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
}
