import * as all from './all.ts'
import type { Kind } from './kind.ts'

/** The ID of a kind. */
export type KindId = keyof typeof all

type OptionsOfAll = (typeof all)[KindId]['schema'] extends (options: infer Options) => unknown
  ? Options
  : never

/** The keys that facts of any kind may have beside the shared ones; the fact’s kind decides which it has. */
export type FactOptions = Partial<OptionsOfAll>

/** A kind whose values the caller doesn’t know; they have passed its schema before they get here. */
export type AnyKind = Kind<unknown, FactOptions>

/** All kinds of fact by their ID, in alphabetical order. Which values go with which kind is checked when content is read. */
export const kinds = { ...all } as unknown as Readonly<Record<KindId, AnyKind>>

/**
 * Find a kind.
 *
 * @throws RangeError where there is no such kind; a fact that has passed `factSchema` has one.
 */
export function kindOf(id: string): AnyKind {
  const kind = Object.values(kinds).find((candidate) => candidate.id === id)
  if (!kind) throw new RangeError(`no kind “${id}”; there are ${Object.keys(kinds).join(', ')}`)
  return kind
}
