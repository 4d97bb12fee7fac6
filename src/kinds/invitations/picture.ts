import { gridOf, listingOf, mostFirst } from '../shared/pictures/dot-grid.ts'
import { foldPlace } from '../shared/place-name.ts'
import { directionOf } from './schema.ts'
import type { KindContext } from '../context.ts'
import type { GridThing } from '../shared/pictures/dot-grid.ts'
import type { GridPicture, PictureSubject } from '../shared/pictures/picture.ts'
import type { Invitation, Invitations } from './schema.ts'

/**
 * Draw who invites whom: an arrow from one to another as a row, the places beneath it as its details, articles as columns.
 *
 * An article that names a place for an invitation has no “no place given” beside it, even where it tells of it twice.
 *
 * @returns The picture, or null where no article tells of an invitation or there is but one article.
 */
export function picture({ articles, context }: PictureSubject<Invitations>): GridPicture | null {
  const listings = articles.map((answers) =>
    listingOf(answers, thingsIn(answers.claims.map(({ value }) => value))),
  )
  const invitations = articles.flatMap(({ claims }) => claims.flatMap(({ value }) => value.extended))
  if (invitations.length === 0) return null

  const isListed = (id: string): boolean => listings.some(({ claims }) => claims.has(id))
  const things = mostFirst(unique(invitations.map(directionOf)), listings).flatMap((direction) => {
    const same = invitations
      .filter((invitation) => directionOf(invitation) === direction)
      .toSorted((a, b) => Number(a.where === null) - Number(b.where === null))
    const places = unique(same.map(placeOf)).filter(isListed)
    return [
      arrow(direction, same[0]!, context),
      ...mostFirst(places, listings).map((id) =>
        place(
          id,
          same.find((invitation) => placeOf(invitation) === id)!,
        ),
      ),
    ]
  })
  return gridOf(listings, things, {
    caption: 'Who tells of which invitation',
    says: 'says so',
    hedged: 'says so, with a hedge',
    denies: 'denies it',
    both: 'says and denies it',
    none: 'doesn’t say so',
  })
}

function arrow(id: string, { from, to }: Invitation, { nameOf }: KindContext): GridThing {
  return { id, label: from === null ? 'not said by whom' : nameOf(from), to: nameOf(to), detail: false }
}

function place(id: string, { where }: Invitation): GridThing {
  return { id, label: where === null ? 'no place given' : `to ${where}`, to: null, detail: true }
}

/** Tell what an article’s values stand for: each invitation for its direction and, beneath it, its place. */
function thingsIn(values: readonly Invitations[]): (value: Invitations) => readonly string[] {
  const placed = new Set(
    values
      .flatMap(({ extended }) => extended)
      .filter(({ where }) => where !== null)
      .map(directionOf),
  )
  return ({ extended }) =>
    extended.flatMap((invitation) => {
      const direction = directionOf(invitation)
      return invitation.where === null && placed.has(direction)
        ? [direction]
        : [direction, placeOf(invitation)]
    })
}

function placeOf(invitation: Invitation): string {
  return `${directionOf(invitation)} ${invitation.where === null ? '' : foldPlace(invitation.where)}`
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
