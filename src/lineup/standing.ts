import { fits } from '../kinds/kind.ts'
import type { Kind, KindContext, Relation as ValueRelation } from '../kinds/kind.ts'

/** How two claims, or two articles, stand to each other: whether they agree, but not in which way they fit. */
export const relations = ['same', 'compatible', 'conflict', 'incomparable'] as const

/** One of `relations`: compatible means that they fit without being the same. */
export type RelationName = (typeof relations)[number]

/** A relation with the reason for it: a clause without a full stop, such as “both say 90 minutes”. */
export interface Relation {
  readonly relation: RelationName
  readonly reason: string
}

/**
 * Relate two values by whether they agree. An answer that leaves the question open, such as “lengthy”, isn’t compared with one that
 * doesn’t, but for meetings, of which every detail may be left open.
 */
export function relateValues(kind: Kind<unknown>, a: unknown, b: unknown, context: KindContext): Relation {
  const { relation, reason } = kind.relate(a, b, context)
  if (relation === 'same' || !fits(relation)) return { relation: nameOf(relation), reason }
  const isOpen = kind.nouns.isOpen(a) || kind.nouns.isOpen(b)
  return { relation: isOpen && kind.id !== 'meeting' ? 'incomparable' : 'compatible', reason }
}

function nameOf(relation: ValueRelation['relation']): RelationName {
  return relation === 'same' || relation === 'conflict' ? relation : 'incomparable'
}
