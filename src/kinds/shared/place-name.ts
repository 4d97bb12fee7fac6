import { z } from 'zod'
import { textSchema } from '../../schema/scalars.ts'
import { foldSpelling } from '../../text/fold.ts'
import { ahead } from '../relation.ts'
import { relateUntold } from './parts.ts'
import type { KindContext } from '../context.ts'
import type { PartRelation } from './parts.ts'

/** How curators write places, so that a narrower one is known to lie within a wider one. */
export const placeNote = 'A wider place stands last, after a comma: Lisbon, Portugal.'

/** The key of facts whose answers name places. */
export const placesOption = {
  places: z
    .array(textSchema)
    .min(2, 'at least two places')
    .refine((places) => new Set(places.map(foldPlace)).size === places.length, 'each place once only')
    .optional()
    .describe(
      'Places that exclude each other: [Lisbon, Porto]. Default: none, and two places of which neither is known to lie in the other can’t be compared.',
    ),
}

/** The key of facts whose answers name places. */
export interface PlacesOption {
  readonly places?: readonly string[] | undefined
}

/**
 * Relate two places. A place lies in another where all of the other’s comma-separated parts are among its own: “Lisbon, Portugal” in
 * “Portugal”. Of two places that don’t, only the fact’s own list tells that they exclude each other.
 *
 * @param a - A place as content gives it, or null where it isn’t told.
 * @param b - Another.
 * @param context - What the fact says of places.
 * @returns The relation, or null where nothing tells the two apart.
 */
export function relatePlaces(
  a: string | null,
  b: string | null,
  { places = [] }: KindContext,
): PartRelation | null {
  if (a === null || b === null) return relateUntold('the place', a, b)
  if (foldPlace(a) === foldPlace(b)) return null
  const [partsA, partsB] = [partsOf(a), partsOf(b)]
  const [onlyA, onlyB] = [without(partsA, partsB), without(partsB, partsA)]
  const both = { onlyA: [a], onlyB: [b] }
  if (onlyA.length === 0 && onlyB.length === 0) {
    return { relation: 'overlapping', ...both, reason: `they word the place differently, ${a} and ${b}` }
  }
  if (onlyA.length === 0 || onlyB.length === 0) {
    const [inner, outer] = onlyA.length > 0 ? [listing(onlyA), b] : [listing(onlyB), a]
    const doing = { verb: 'gives', object: `the place within ${outer} (${inner})` }
    return ahead('fuller', onlyA.length > 0, [inner], doing)
  }
  const exclusive = new Set(places.map(foldPlace))
  const [listedA, listedB] = [onlyA, onlyB].map((parts) =>
    parts.some((part) => exclusive.has(foldSpelling(part))),
  )
  return listedA && listedB
    ? { relation: 'conflict', ...both, reason: `they differ on the place: ${a} against ${b}` }
    : {
        relation: 'incomparable',
        ...both,
        reason: `one gives the place as ${a}, the other as ${b}, and neither is known to lie in the other`,
      }
}

/**
 * Fold a place name for comparing.
 *
 * @param place - A place as content gives it.
 */
export function foldPlace(place: string): string {
  return partsOf(place).map(foldSpelling).join(', ')
}

/** Give the narrowest part of a place: “Lisbon” of “Lisbon, Portugal”. */
export function narrowest(place: string): string {
  return partsOf(place)[0]!
}

/** Choose of two places the one that is told more closely; the first where neither lies in the other. */
export function narrowestPlace(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return without(partsOf(a), partsOf(b)).length === 0 ? b : a
}

/**
 * Find what two places have in common: the wider one where one lies in the other.
 *
 * @returns Null where they share nothing, or one isn’t told.
 */
export function widestPlace(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null
  const onlyA = without(partsOf(a), partsOf(b))
  const shared = partsOf(a).filter((part) => !onlyA.includes(part))
  return shared.length === 0 ? null : listing(shared)
}

function partsOf(place: string): readonly string[] {
  return place.split(',').map((part) => part.trim())
}

function without(parts: readonly string[], others: readonly string[]): readonly string[] {
  const folded = new Set(others.map(foldSpelling))
  return parts.filter((part) => !folded.has(foldSpelling(part)))
}

function listing(parts: readonly string[]): string {
  return parts.join(', ')
}
