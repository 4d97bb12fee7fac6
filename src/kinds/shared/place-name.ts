import { fold } from '../fold.ts'
import type { Part } from './parts.ts'

/** How curators write places, so that a narrower one is known to lie within a wider one. */
export const placeNote = 'A wider place stands last, after a comma: Lisbon, Portugal.'

/**
 * A place name. One fits another where all of its comma-separated parts are among the other’s: “Portugal” and
 * “Lisbon, Portugal”.
 */
export const placePart: Part<string> = {
  name: 'the place',
  inWords: (place) => place,
  relate: (a, b) => {
    if (foldPlace(a) === foldPlace(b)) return null
    const [partsA, partsB] = [partsOf(a), partsOf(b)]
    const fuller = partsA.length > partsB.length ? a : b
    return partsA.every((part) => partsB.includes(part)) || partsB.every((part) => partsA.includes(part))
      ? { relation: 'compatible', reason: `one gives the place more closely (${fuller})` }
      : { relation: 'conflict', reason: `they differ on the place: ${a} against ${b}` }
  },
}

/**
 * Fold a place name for comparing.
 *
 * @param place - A place as content gives it.
 */
export function foldPlace(place: string): string {
  return partsOf(place).join(', ')
}

function partsOf(place: string): readonly string[] {
  return place.split(',').map(fold)
}
