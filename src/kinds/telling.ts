import { fits } from './kind.ts'
import { verb } from './shared/verb.ts'
import type { Kind, KindContext, Subject } from './kind.ts'

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
   * @param value - The value.
   * @param shared - What `shared` gives for it and others.
   * @returns Null where it has no more.
   */
  readonly added: (value: Value, shared: Value, context: KindContext) => string | null
  /** Give the place of a value on a scale, such as how many it names; null where the kind has none. */
  readonly scale: (value: Value) => number | null
}

/** Tell whether every two of some values can both hold, as far as can be told without their fact. */
export function allFit<Value extends object>(
  values: readonly Value[],
  relate: Kind<Value>['relate'],
): boolean {
  return values.every((a, index) => values.slice(index + 1).every((b) => bothFit(a, b, relate)))
}

/** Which values fit which, by the earlier one: as sides grow, each is asked again and again. */
const fitting = new WeakMap<object, WeakMap<object, boolean>>()

function bothFit<Value extends object>(a: Value, b: Value, relate: Kind<Value>['relate']): boolean {
  const known = fitting.get(a)?.get(b)
  if (known !== undefined) return known
  const fit = fits(relate(a, b, { nameOf: (id) => id }).relation)
  if (!fitting.has(a)) fitting.set(a, new WeakMap())
  fitting.get(a)!.set(b, fit)
  return fit
}

/** What most kinds share; each kind replaces what it tells in its own way. */
export const plainTelling = {
  hasParts: false,
  isOpen: () => false,
  unite: <Value>(values: readonly Value[]) => values[0]!,
  shared: () => null,
  part: () => null,
  added: () => null,
  scale: () => null,
}

/** Put a denial of the whole question, or that of an answer. */
export function denies(subject: Subject, answer: string | null): string {
  return `${verb(subject, 'denies', 'deny')} ${answer ?? 'all of it'}`
}
