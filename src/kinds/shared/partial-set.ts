import { cardinal, listed } from '../../text/phrasing.ts'
import { briefest, shortNameIn, verb } from './wording.ts'
import { ahead } from '../relation.ts'
import type { KindContext, Subject, Unit } from '../context.ts'
import type { Relation } from '../relation.ts'

/** A list that is the whole, or that leaves room for more (“including”). */
export interface PartialSet {
  readonly members: readonly string[]
  readonly complete: boolean
}

/** The reader’s words for the partial sets of one kind. */
export interface PartialSetWords {
  /** Gives a member’s name. */
  readonly nameOf: (member: string) => string
  /** What members are: “names”. */
  readonly members: string
  /** What an empty list that is the whole is called: “nobody”. */
  readonly none: string
  /** What a list that is the whole says beside its members: “nobody else”. */
  readonly noOther: string
}

/** What a list’s schema says where a member is listed twice. */
export const onceEach = 'each ID once only'

/** Tell whether a list names each member once. */
export function isUnique(members: readonly string[]): boolean {
  return new Set(members).size === members.length
}

/** Put a partial set in words: “Ann Archer and Ben Bold, among others”. */
export function phrasePartialSet({ members, complete }: PartialSet, words: PartialSetWords): string {
  if (members.length === 0) return complete ? words.none : `no ${words.members}`
  const names = listed(members.map(words.nameOf))
  return complete ? names : `${names}, among others`
}

/** A kind’s words for its lists, without the names. */
export type ListWords = Omit<PartialSetWords, 'nameOf'>

// Two names can be taken in at a glance; more are counted.
const namesInSentence = 2

/**
 * Put a partial set as what articles do that give it: “names Archer and Bold, among others”, “names four envoys”, whether or not they are all.
 *
 * @param words - The kind’s words, with what its members are unless the fact says so.
 * @param context - Names, and the fact’s own word for members.
 * @param subject - One article or several.
 */
export function predicatePartialSet(
  { members, complete }: PartialSet,
  words: ListWords & { readonly unit: Unit },
  context: KindContext,
  subject: Subject,
): string {
  const names = verb(subject, 'names', 'name')
  const { many } = context.unit ?? words.unit
  if (members.length === 0)
    return complete ? `${verb(subject, 'says', 'say')} ${words.none}` : `${names} no ${many}`
  if (members.length > namesInSentence) return `${names} ${cardinal(members.length)} ${many}`
  const said = `${names} ${listed(members.map((id) => shortNameIn(context, id)))}`
  return complete ? said : `${said}, among others`
}

/** Put a partial set in short: “Archer, Bold”, “4 named”; an ellipsis stands for others. */
export function briefPartialSet(
  { members, complete }: PartialSet,
  words: ListWords,
  context: KindContext,
): string {
  if (members.length === 0) return complete ? words.none : `no ${words.members}`
  const count = `${members.length} named`
  if (members.length > namesInSentence) return count
  const names = members.map((id) => shortNameIn(context, id)).join(', ')
  const ways = complete ? [names] : [`${names} …`, names]
  return members.length === 1 ? briefest(...ways) : briefest(...ways, count)
}

/** Say why two equal partial sets are the same. */
export function samePartialSets(set: PartialSet, words: PartialSetWords): string {
  if (isUnnamed(set)) return `neither gives ${words.members}`
  return set.members.length === 0
    ? `both say ${words.none}`
    : `both name ${listed(set.members.map(words.nameOf))}`
}

/**
 * Relate two partial sets that aren’t equal. A list conflicts with one that is the whole and lacks a member of it. Of two that fit, one
 * is fuller where it has all members of the other and more; sharper where it is the whole of the same members. Two lists that leave
 * room for more may each be part of a bigger one.
 */
export function relatePartialSets(a: PartialSet, b: PartialSet, words: PartialSetWords): Relation {
  const [onlyA, onlyB] = [without(a, b, words), without(b, a, words)]
  const excludes = (whole: PartialSet, more: readonly string[]): boolean => whole.complete && more.length > 0
  if (excludes(a, onlyB) || excludes(b, onlyA)) {
    return { relation: 'conflict', onlyA, onlyB, reason: whyConflict([a, b], [onlyA, onlyB], words) }
  }
  if (onlyA.length > 0 && onlyB.length > 0) {
    const reason =
      onlyA.length === a.members.length
        ? `one names ${listed(onlyA)}, the other ${listed(onlyB)}, and both leave room for more`
        : `one names ${listed(onlyA)} as well, the other ${listed(onlyB)}`
    return { relation: 'overlapping', onlyA, onlyB, reason }
  }
  if (onlyA.length > 0 || onlyB.length > 0) {
    const isFirst = onlyA.length > 0
    const [more, sparser] = isFirst ? [onlyA, b] : [onlyB, a]
    return ahead('fuller', isFirst, more, whyFuller(more, sparser, words))
  }
  return a.members.length === 0
    ? ahead(
        'sharper',
        a.complete,
        [words.none],
        `one says ${words.none}, the other gives no ${words.members}`,
      )
    : ahead(
        'sharper',
        a.complete,
        [words.noOther],
        `both name ${listed(a.members.map(words.nameOf))}, and one leaves room for more`,
      )
}

function isUnnamed({ members, complete }: PartialSet): boolean {
  return members.length === 0 && !complete
}

function without(set: PartialSet, other: PartialSet, { nameOf }: PartialSetWords): readonly string[] {
  return set.members.filter((member) => !other.members.includes(member)).map(nameOf)
}

function whyFuller(more: readonly string[], sparser: PartialSet, { members }: PartialSetWords): string {
  return isUnnamed(sparser)
    ? `only one gives ${members}: ${listed(more)}`
    : `one names ${listed(more)} as well`
}

function whyConflict(
  [a, b]: readonly [PartialSet, PartialSet],
  [onlyA, onlyB]: readonly [readonly string[], readonly string[]],
  words: PartialSetWords,
): string {
  if (a.members.length === 0 || b.members.length === 0) {
    return `one says ${words.none}, the other names ${listed([...onlyA, ...onlyB])}`
  }
  if (!a.complete || !b.complete) {
    const lacking = a.complete ? onlyB : onlyA
    return `one leaves no room for ${listed(lacking)}, named by the other`
  }
  return onlyA.length > 0 && onlyB.length > 0
    ? `both lists claim to be whole, but one names ${listed(onlyA)}, the other ${listed(onlyB)}`
    : `both lists claim to be whole, but only one names ${listed([...onlyA, ...onlyB])}`
}
