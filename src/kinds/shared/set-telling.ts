import { cardinal, listed, listedBriefly } from '../../text/phrasing.ts'
import { plainTelling } from '../telling.ts'
import { shortNameIn } from './brief.ts'
import { verb } from './verb.ts'
import type { Subject } from '../kind.ts'
import type { Telling } from '../telling.ts'
import type { PartialSet } from './partial-set.ts'

/** How a kind’s values are read as sets, and made of them. */
export interface SetKind<Value> {
  /** What several lists are called: “lists of names”. */
  readonly nouns: string
  /** What an empty list that is the whole is called: “nobody”. */
  readonly none: string
  readonly setOf: (value: Value) => PartialSet
  readonly valueOf: (set: PartialSet) => Value
}

/** Build what sentences need of lists that may leave room for more. */
export function setTelling<Value>({ nouns, none, setOf, valueOf }: SetKind<Value>): Telling<Value> {
  const orNull = (set: PartialSet | null): Value | null => set && valueOf(set)
  return {
    ...plainTelling,
    hasParts: true,
    nouns,
    isOpen: (value) => setOf(value).members.length === 0 && !setOf(value).complete,
    unite: (values) => valueOf(unite(values.map(setOf))),
    alike: (values) => orNull(alike(values.map(setOf))),
    shared: (values) => orNull(sharedOf(values.map(setOf))),
    denial: (value, context, subject) =>
      denial(value && setOf(value), { nameOf: (id) => shortNameIn(context, id), none }, subject),
    part: (value, whole, subject) => part(setOf(value), setOf(whole), subject),
    added: (value, shared, context) => {
      const more = setOf(value).members.filter((member) => !setOf(shared).members.includes(member))
      return more.length === 0 ? null : listedBriefly(more.map((member) => shortNameIn(context, member)))
    },
    scale: (value) => setOf(value).members.length,
  }
}

/** Put all members of several sets into one; it is the whole where one of them is and has them all. */
function unite(sets: readonly PartialSet[]): PartialSet {
  const members = [...new Set(sets.flatMap((set) => set.members))]
  return { members, complete: sets.some((set) => set.complete && set.members.length === members.length) }
}

/** Give the set that stands for several with the same members, whether or not they leave room for more; else null. */
function alike(sets: readonly PartialSet[]): PartialSet | null {
  const first = sets[0]!
  if (sets.every(({ members }) => members.length === 0)) {
    return sets.every(({ complete }) => complete === first.complete) ? first : null
  }
  const shared = sharedOf(sets)
  return shared !== null && sets.every(({ members }) => members.length === shared.members.length)
    ? first
    : null
}

/** Find the members that several sets share; null for none. */
function sharedOf(sets: readonly PartialSet[]): PartialSet | null {
  const members = sets[0]!.members.filter((member) => sets.every((set) => set.members.includes(member)))
  return members.length === 0 ? null : { members, complete: true }
}

/**
 * Put the denial of a set as what articles do: “says it was not Ann or Ben”, “says nobody”.
 *
 * @param set - The set; null denies that there is any member.
 * @param words - Names, and what an empty set is called.
 * @param subject - One article or several.
 */
function denial(
  set: PartialSet | null,
  { nameOf, none }: { readonly nameOf: (member: string) => string; readonly none: string },
  subject: Subject,
): string {
  const says = verb(subject, 'says', 'say')
  if (set === null) return `${says} ${none}`
  if (set.members.length === 0) return `${verb(subject, 'denies', 'deny')} that it was ${none}`
  return `${says} it was not ${listed(set.members.map(nameOf), ' or ')}`
}

/** Put a set that is a true part of another as what articles do: “names two of them”; null where it isn’t one. */
function part(set: PartialSet, whole: PartialSet, subject: Subject): string | null {
  const isPart =
    set.members.length > 0 &&
    set.members.length < whole.members.length &&
    set.members.every((member) => whole.members.includes(member))
  return isPart ? `${verb(subject, 'names', 'name')} ${cardinal(set.members.length)} of them` : null
}
