import type { Change } from '../changes.ts'
import { elided } from './side-wordings.ts'
import { earlierArticle, predicateOf, sideOf } from './sides.ts'
import type { UntoldRow } from './sides.ts'
import { countWord } from './words.ts'

/** Word the case that of those who answer one outlet alone still stands, and has changed its account. */
export function changeWordings({ relating, changes }: UntoldRow): string[] {
  const { earlier, update } = changes[0]!
  const sides = [earlier, update].map((cell) => sideOf(cell, relating.kind.telling.isOpen))
  const names = [earlierArticle(earlier), 'its update']
  const full = sides.map((side, index) => `${names[index]!} ${predicateOf(side, relating)}`).join('; ')
  return [
    full,
    elided(sides, names, relating),
    `${update.outletName}’s update answers otherwise than its earlier article`,
  ]
}

/**
 * Add to wordings of what stands now what outlets said before their updates.
 *
 * @param wordings - The fullest first.
 * @returns With what was said, then with a mere mention of it, then without: all of them, or each where there are many answers.
 */
export function withChanges(row: UntoldRow, wordings: readonly string[]): string[] {
  const { changes, sides } = row
  if (changes.length === 0 || sides.flatMap(({ cells }) => cells).length === 1) return [...wordings]
  const told = clausesOnChanges(row, changes)
  const joined = (wording: string, clause: string) => `${wording}; ${clause}`
  // Of many answers one outlet’s change weighs less than what most say.
  if (sides.length > 2)
    return wordings.flatMap((wording) => [...told.map((clause) => joined(wording, clause)), wording])
  return [...told.flatMap((clause) => wordings.map((wording) => joined(wording, clause))), ...wordings]
}

function clausesOnChanges({ relating }: UntoldRow, changes: readonly Change[]): string[] {
  const replaced = new Set(changes.map(({ earlier }) => earlier))
  const outlets = new Set(changes.map(({ update }) => update.outletName))
  const [{ earlier, update }] = changes as [Change]
  const said = predicateOf(sideOf(earlier, relating.kind.telling.isOpen), relating)
  return [
    ...(replaced.size === 1 ? [`${earlierArticle(earlier)}, since updated, ${said}`] : []),
    outlets.size === 1
      ? `${update.outletName} has changed its account`
      : `${countWord(outlets.size)} outlets have changed their accounts`,
  ]
}
