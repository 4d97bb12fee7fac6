import type { PartialSet } from '../partial-set.ts'
import { gridOf, groupClaims, listingOf, mostFirst } from './dot-grid.ts'
import type { Listing } from './dot-grid.ts'
import type { ArticleAnswers, GridPicture, ListEnd, PictureClaim, PictureSubject } from './picture.ts'

/** How lists of one kind are read and end. */
export interface PartialListKind<Value> {
  /** What the grid shows. */
  readonly caption: string
  /** Sees a value as a list that may leave room for more. */
  readonly setOf: (value: Value) => PartialSet
  /** What members are: “names”. */
  readonly members: string
  /** What an empty list that is the whole is called: “nobody”. */
  readonly none: string
}

interface List<Value> {
  readonly complete: boolean
  readonly claims: PictureClaim<Value>[]
  readonly members: Set<string>
}

/**
 * Draw which article lists what: things as rows, those that most lists have first, lists as columns.
 *
 * @param subject - Values that are partial sets.
 * @param kind - How its values are read.
 * @returns The picture, or null where nothing is listed or there is but one list.
 */
export function partialListPicture<Value>(
  { articles, context }: PictureSubject<Value>,
  kind: PartialListKind<Value>,
): GridPicture | null {
  const listings = articles.flatMap((answers) => partialListings(answers, kind))
  // The fact’s own things in the curator’s order, then others as they are first named.
  const listed = new Set(listings.flatMap(({ claims }) => [...claims.keys()]))
  const ids = [...new Set([...(context.ownIds ?? []), ...listed])].filter((id) => listed.has(id))
  if (ids.length === 0) return null
  const things = mostFirst(ids, listings).map((id) => ({
    id,
    label: context.nameOf(id),
    to: null,
    detail: false,
  }))
  return gridOf(listings, things, {
    caption: kind.caption,
    says: 'names',
    hedged: 'names, with a hedge',
    denies: 'denies',
    both: 'names and denies',
    none: 'doesn’t name',
  })
}

/**
 * Merge an article’s claims into as few lists as say what it says.
 *
 * Lists that leave room for more add up to one. A list that is the whole stands for itself, together with those that are
 * part of it; two different ones of one article become two columns. Denials belong to all of an article’s lists.
 */
function partialListings<Value>(answers: ArticleAnswers<Value>, kind: PartialListKind<Value>): Listing[] {
  const membersOf = (value: Value): readonly string[] => kind.setOf(value).members
  const whole = listingOf(answers, membersOf)
  const lists = mergeLists(
    answers.claims.filter(({ denies }) => !denies),
    kind,
  )
  if (lists.length === 0) return [whole]
  const denials = answers.claims.filter(({ denies }) => denies)
  return lists.map((list, number) => ({
    ...whole,
    name: lists.length === 1 ? whole.name : `${whole.name}, list ${number + 1}`,
    end: endOf(list, kind),
    claims: groupClaims([...list.claims, ...denials], membersOf),
  }))
}

function mergeLists<Value>(
  claims: readonly PictureClaim<Value>[],
  { setOf }: PartialListKind<Value>,
): List<Value>[] {
  const lists: List<Value>[] = []
  // Whole lists first, so that each open one finds the whole that it is part of.
  const wholeFirst = claims.toSorted(
    (a, b) => Number(setOf(b.value).complete) - Number(setOf(a.value).complete),
  )
  for (const claim of wholeFirst) {
    const { members, complete } = setOf(claim.value)
    const home = lists.find((list) =>
      list.complete
        ? isWithin(members, list.members) && (!complete || members.length === list.members.size)
        : true,
    )
    if (home === undefined) lists.push({ complete, claims: [claim], members: new Set(members) })
    else {
      home.claims.push(claim)
      members.forEach((member) => home.members.add(member))
    }
  }
  return lists
}

function isWithin(members: readonly string[], others: ReadonlySet<string>): boolean {
  return members.every((member) => others.has(member))
}

function endOf<Value>({ complete, members }: List<Value>, kind: PartialListKind<Value>): ListEnd {
  if (members.size === 0) return { complete, words: complete ? kind.none : `no ${kind.members}` }
  return { complete, words: complete ? 'complete' : 'may name more' }
}
