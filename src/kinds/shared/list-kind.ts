import { cardinal, listed, listedBriefly } from '../../text/phrasing.ts'
import type { Subject, Unit } from '../context.ts'
import type { Kind, Telling } from '../kind.ts'
import { mirroring } from '../relation.ts'
import {
  briefPartialSet,
  phrasePartialSet,
  predicatePartialSet,
  relatePartialSets,
  samePartialSets,
} from './partial-set.ts'
import type { ListWords, PartialSet } from './partial-set.ts'
import { partialListPicture } from './pictures/partial-lists.ts'
import { hedgedBehind, plainTelling, shortNameIn, verb } from './wording.ts'

/** How the values of a kind are read as lists that may leave room for more, made of them, and spoken of. */
export interface ListKind<Value> {
  readonly setOf: (value: Value) => PartialSet
  readonly valueOf: (set: PartialSet) => Value
  readonly words: ListWords
  /** What members are, unless the fact says so: person and people. */
  readonly unit: Unit
  /** What several lists are called: “lists of names”. */
  readonly nouns: string
  /** What the picture shows: “Who names whom”. */
  readonly caption: string
}

/** The members of a kind that lists bring with them. */
export type ListMembers<Value> = Pick<
  Kind<Value>,
  'normalise' | 'relate' | 'affirms' | 'phrase' | 'predicate' | 'brief' | 'telling' | 'picture'
>

/** Build all that a kind of lists does with its values. Its picture has what is listed as rows, most listed first, and articles as columns. */
export function listMembers<Value extends object>(kind: ListKind<Value>): ListMembers<Value> {
  const { setOf, valueOf, words, unit, caption } = kind
  const normalise = (value: Value): Value => {
    const { members, complete } = setOf(value)
    return valueOf({ members: members.toSorted(), complete })
  }
  return {
    normalise,
    relate: mirroring({
      normalise,
      same: (value, { nameOf }) => samePartialSets(setOf(value), { nameOf, ...words }),
      differ: (a, b, { nameOf }) => relatePartialSets(setOf(a), setOf(b), { nameOf, ...words }),
    }),
    affirms: (said, denied) => setOf(denied).members.some((member) => setOf(said).members.includes(member)),
    phrase: (value, { nameOf }) => phrasePartialSet(setOf(value), { nameOf, ...words }),
    predicate: (value, context, subject, hedge) =>
      predicatePartialSet(setOf(value), { unit, ...words }, context, subject) + hedgedBehind(hedge),
    brief: (value, context) => briefPartialSet(setOf(value), words, context),
    telling: tellingOf(kind),
    picture: (subject) => partialListPicture(subject, { caption, setOf, ...words }),
  }
}

function tellingOf<Value>({ nouns, words: { none }, setOf, valueOf }: ListKind<Value>): Telling<Value> {
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
    size: (value) => setOf(value).members.length,
  }
}

/** Put all members of several sets into one; it is the whole where one of them is and has them all. */
function unite(sets: readonly PartialSet[]): PartialSet {
  const members = [...new Set(sets.flatMap((set) => set.members))]
  return { members, complete: sets.some((set) => set.complete && set.members.length === members.length) }
}

/**
 * Give the set that stands for several with the same members; else null. “Among others” would be wrong of one that is the whole, and the
 * bare names are right of all.
 */
function alike(sets: readonly PartialSet[]): PartialSet | null {
  const first = sets[0]!
  if (sets.every(({ members }) => members.length === 0)) {
    return sets.every(({ complete }) => complete === first.complete) ? first : null
  }
  const shared = sharedOf(sets)
  return shared !== null && sets.every(({ members }) => members.length === shared.members.length)
    ? { members: first.members, complete: sets.some(({ complete }) => complete) }
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
