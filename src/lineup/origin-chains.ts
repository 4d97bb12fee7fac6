import type { CellClaim, Column, Named, Row } from './line-up.ts'

/** One way by which an origin’s word reached an article. */
export interface OriginChain {
  /** Those in between, nearest to the origin first. */
  readonly by: readonly Named[]
  /** The article at the end, by the head of its column. */
  readonly article: Named
}

/** An origin with all the ways from it to articles. */
export interface OriginTree {
  /** The independent origin; null where articles report something without saying from whom. */
  readonly origin: Named | null
  readonly chains: readonly OriginChain[]
}

/**
 * Draw up who credits whom in a row, from the origins down to the articles.
 *
 * @param row - The row.
 * @param columns - The line-up’s columns.
 * @returns A tree an origin, in the order of the row’s origins, the unnamed last; equal ways stand once.
 */
export function originChains(row: Row, columns: readonly Column[]): OriginTree[] {
  const claims = row.cells.flatMap((cell, index) =>
    cell.claims.map((claim) => ({ claim, article: { id: cell.article, name: columns[index]!.name } })),
  )
  const origins = [...row.origins.map(({ id, name }) => ({ id, name })), null]
  return origins
    .map((origin) => ({
      origin,
      chains: distinct(
        claims
          .filter(({ claim }) => claim.independentOrigin?.id === origin?.id)
          .map(({ claim, article }) => ({ by: between(claim), article })),
      ),
    }))
    .filter(({ chains }) => chains.length > 0)
}

/** Those between the independent origin and the article: all whom the article credits but the origin itself. */
function between({ origin, independentOrigin }: CellClaim): Named[] {
  return origin.filter(({ id }) => id !== independentOrigin?.id).toReversed()
}

function distinct(chains: readonly OriginChain[]): OriginChain[] {
  return [
    ...new Map(
      chains.map((chain) => [[chain.article, ...chain.by].map(({ id }) => id).join(' '), chain]),
    ).values(),
  ]
}
