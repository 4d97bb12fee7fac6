import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type { ListedCorrection } from './list-corrections.ts'
import type { PublishedCorrection } from './schemas/published-correction.ts'

/**
 * Publish corrections as data.
 *
 * @param corrections - Corrections in the order in which to publish them.
 * @param addressOf - Turns an address into a URL.
 */
export function publishCorrections(
  corrections: readonly ListedCorrection[],
  addressOf: AddressOf,
): PublishedCorrection[] {
  return corrections.map(({ id, date, claim, was, now, why }) => {
    return { id, url: addressOf(addresses.correction(id)), date, claim, was, now, why }
  })
}
