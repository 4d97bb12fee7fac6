import type { Subject } from '../kind.ts'
import { cardinal, listed } from '../../text/phrasing.ts'
import type { PartialSet } from './partial-set.ts'
import { verb } from './verb.ts'

/** Put all members of several sets into one; it is the whole where one of them is and has them all. */
export function setUnite(sets: readonly PartialSet[]): PartialSet {
  const members = [...new Set(sets.flatMap((set) => set.members))]
  return { members, complete: sets.some((set) => set.complete && set.members.length === members.length) }
}

/** Give the set that stands for several with the same members, whether or not they leave room for more; else null. */
export function setAlike(sets: readonly PartialSet[]): PartialSet | null {
  const first = sets[0]!
  if (sets.every(({ members }) => members.length === 0)) {
    return sets.every(({ complete }) => complete === first.complete) ? first : null
  }
  const shared = setShared(sets)
  return shared !== null && sets.every(({ members }) => members.length === shared.members.length)
    ? first
    : null
}

/** Find the members that several sets share; null for none. */
export function setShared(sets: readonly PartialSet[]): PartialSet | null {
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
export function setDenial(
  set: PartialSet | null,
  { nameOf, none }: { readonly nameOf: (member: string) => string; readonly none: string },
  subject: Subject,
): string {
  const says = verb(subject, 'says', 'say')
  return set === null || set.members.length === 0
    ? `${says} ${set === null ? none : `it was not ${none}`}`
    : `${says} it was not ${listed(set.members.map(nameOf), ' or ')}`
}

/** Put a set that is a true part of another as what articles do: “names two of them”; null where it isn’t one. */
export function setPart(set: PartialSet, whole: PartialSet, subject: Subject): string | null {
  const isPart =
    set.members.length > 0 &&
    set.members.length < whole.members.length &&
    set.members.every((member) => whole.members.includes(member))
  return isPart ? `${verb(subject, 'names', 'name')} ${cardinal(set.members.length)} of them` : null
}
