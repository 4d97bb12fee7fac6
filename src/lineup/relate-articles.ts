import { counted } from './sentences/words.ts'
import type { Relation } from './standing.ts'

/** The claims of two articles on one fact, and how every two of them stand. */
export interface ArticleClaims {
  /** Claim IDs of the one article and of the other. */
  readonly a: readonly string[]
  readonly b: readonly string[]
  /**
   * Look up the relation of two claims, of one article or of both, in any order.
   *
   * @param one - A claim’s ID.
   * @param other - Another claim’s ID.
   */
  readonly relationOf: (one: string, other: string) => Relation
  /**
   * Put a claim in words with its article: “Fox News says: about 90 minutes”.
   *
   * @param claim - A claim’s ID.
   */
  readonly inWords: (claim: string) => string
}

/**
 * Relate two articles that both answer a fact, by all their claims.
 *
 * Claims agree where they are the same or compatible.
 *
 * - `same`: every claim of either article is the same as one of the other’s.
 * - `conflict`: one of the claims conflicts with every claim of the other article that it can be compared
 *   with. A claim doesn’t count where its own article contradicts it with a claim that agrees with the other
 *   article: who gives both 11 and 12 February agrees in part with who gives 11 February.
 * - `incomparable`: no claim of the one can be compared with one of the other’s.
 * - `compatible`: all else; the reason names what agrees, then what doesn’t.
 *
 * Reasons give the first pair of claims, those that are the same before those that fit, and count the others.
 *
 * @param claims - The claims and their relations.
 */
export function relateArticles(claims: ArticleClaims): Relation {
  const { a, b, relationOf } = claims
  const pairs = a.flatMap((one) => b.map((other) => ({ one, other, ...relationOf(one, other) })))
  const same = pairs.filter(({ relation }) => relation === 'same')
  const agreeing = [...same, ...pairs.filter(({ relation }) => relation === 'compatible')]
  const conflicting = pairs.filter(({ relation }) => relation === 'conflict')

  if (hasTwins(a, b, relationOf) && hasTwins(b, a, relationOf)) {
    return { relation: 'same', reason: reasonOf(same, ['is the same', 'are the same']) }
  }
  if (decisive(a, b, relationOf) || decisive(b, a, relationOf)) {
    return { relation: 'conflict', reason: reasonOf(conflicting, ['conflicts', 'conflict']) }
  }
  if (agreeing.length === 0)
    return { relation: 'incomparable', reason: reasonOf(pairs, ['can’t be compared', 'can’t be compared']) }
  if (conflicting.length > 0) {
    return {
      relation: 'compatible',
      reason: `they agree in part: ${reasonOf(agreeing, ['fits', 'fit'])}; but ${reasonOf(conflicting, ['conflicts', 'conflict'])}`,
    }
  }
  const alone = [...a, ...b].filter((id) => agreeing.every(({ one, other }) => one !== id && other !== id))
  const lonely = alone.slice(0, 1).map((id) => `${claims.inWords(id)}, to which the other has no like`)
  return { relation: 'compatible', reason: [reasonOf(agreeing, ['fits', 'fit']), ...lonely].join('; ') }
}

/** Give the reason of the first of some pairs of claims, and count the rest whose reasons differ from it. */
function reasonOf(pairs: readonly Relation[], [one, several]: readonly [string, string]): string {
  const [first = '', ...more] = new Set(pairs.map(({ reason }) => reason))
  if (more.length === 0) return first
  return `${first}; ${counted(more.length, 'more pair')} of claims ${more.length === 1 ? one : several}`
}

type RelationOf = ArticleClaims['relationOf']

function agrees({ relation }: Relation): boolean {
  return relation === 'same' || relation === 'compatible'
}

/** Tell whether each claim of one article is the same as one of the other’s. */
function hasTwins(claims: readonly string[], others: readonly string[], relationOf: RelationOf): boolean {
  return claims.every((one) => others.some((other) => relationOf(one, other).relation === 'same'))
}

/** Tell whether a claim of one article sets it against the other. */
function decisive(claims: readonly string[], others: readonly string[], relationOf: RelationOf): boolean {
  return claims.some((one) => {
    const comparable = others
      .map((other) => relationOf(one, other).relation)
      .filter((relation) => relation !== 'incomparable')
    if (comparable.length === 0 || comparable.some((relation) => relation !== 'conflict')) return false
    const takenBack = claims.some(
      (own) =>
        own !== one &&
        relationOf(own, one).relation === 'conflict' &&
        others.some((other) => agrees(relationOf(own, other))),
    )
    return !takenBack
  })
}
