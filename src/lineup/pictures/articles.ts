import type { Cell, CellClaim } from '../line-up.ts'
import type { Absence, Stance } from './picture.ts'

/**
 * Tell why an article has no answer.
 *
 * @param cell - Its cell.
 * @returns Why, or null where it has one.
 */
export function absenceOf({ coverage }: Cell): Absence | null {
  return coverage === 'silent' || coverage === 'unread' ? coverage : null
}

/**
 * Sum up what one article’s claims say of one thing; a plain statement outweighs a hedged one.
 *
 * @param claims - The claims that say or deny it.
 * @returns The stance, or null where there are no claims.
 */
export function stanceOf(claims: readonly Pick<CellClaim, 'denies' | 'hedge'>[]): Stance | null {
  const said = claims.filter(({ denies }) => !denies)
  if (said.length === 0) return claims.length === 0 ? null : 'denies'
  if (said.length < claims.length) return 'both'
  return said.some(({ hedge }) => hedge === null) ? 'says' : 'hedged'
}
