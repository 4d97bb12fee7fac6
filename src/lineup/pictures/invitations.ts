import type { Invitation, Invitations } from '../../kinds/invitations.ts'
import { foldPlace } from '../../kinds/place-name.ts'
import type { CellClaim } from '../line-up.ts'
import { gridOf, listingOf, mostFirst } from './dot-grid.ts'
import type { GridThing } from './dot-grid.ts'
import type { GridPicture, Subject } from './picture.ts'

/**
 * Draw who invites whom: an arrow from one to another as a row, the places beneath it as its details, articles as columns.
 *
 * An article that names a place for an invitation has no “no place given” beside it, even where it tells of it twice.
 *
 * @param subject - A row of the kind invitations.
 * @returns The picture, or null where no article tells of an invitation or there is but one article.
 */
export function invitationsPicture(subject: Subject): GridPicture | null {
  const { cells } = subject.row
  const listings = cells.map(({ claims }, index) => listingOf(subject, index, thingsIn(claims)))
  const invitations = cells.flatMap(({ claims }) => claims.flatMap(extendedIn))
  if (invitations.length === 0) return null

  const isListed = (id: string): boolean => listings.some(({ claims }) => claims.has(id))
  const things = mostFirst(unique(invitations.map(directionOf)), listings).flatMap((direction) => {
    const same = invitations
      .filter((invitation) => directionOf(invitation) === direction)
      .toSorted((a, b) => Number(a.where === null) - Number(b.where === null))
    const places = unique(same.map(placeOf)).filter(isListed)
    return [
      arrow(direction, same[0]!, subject),
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

function arrow(id: string, { from, to }: Invitation, { context }: Subject): GridThing {
  return { id, label: context.nameOf(from), to: context.nameOf(to), detail: false }
}

function place(id: string, { where }: Invitation): GridThing {
  return { id, label: where === null ? 'no place given' : `to ${where}`, to: null, detail: true }
}

/** Tell what an article’s claims stand for: each invitation for its direction and, beneath it, its place. */
function thingsIn(claims: readonly CellClaim[]): (claim: CellClaim) => readonly string[] {
  const placed = new Set(
    claims
      .flatMap(extendedIn)
      .filter(({ where }) => where !== null)
      .map(directionOf),
  )
  return (claim) =>
    extendedIn(claim).flatMap((invitation) => {
      const direction = directionOf(invitation)
      return invitation.where === null && placed.has(direction)
        ? [direction]
        : [direction, placeOf(invitation)]
    })
}

function extendedIn({ value }: CellClaim): readonly Invitation[] {
  return (value as Invitations).extended
}

function directionOf({ from, to }: Invitation): string {
  return `${from} ${to}`
}

function placeOf(invitation: Invitation): string {
  return `${directionOf(invitation)} ${invitation.where === null ? '' : foldPlace(invitation.where)}`
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
