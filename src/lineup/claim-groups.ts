import type { CellClaim, LineUp, Named } from './line-up.ts'

/** A claim with where it belongs. */
export interface PlacedClaim {
  readonly story: Named
  readonly fact: Named
  /** The fact’s kind. */
  readonly kind: string
  /** The article, by the head of its column. */
  readonly article: Named
  /** The article’s outlet. */
  readonly outlet: string
  readonly claim: CellClaim
}

/** Claims of one story by fact. */
export interface StoryClaims {
  readonly story: Named
  readonly facts: readonly { readonly fact: Named; readonly claims: readonly PlacedClaim[] }[]
}

/**
 * List every claim of every story, in story, fact and column order.
 *
 * @param lineUps - The line-ups of all stories, in the order to keep.
 */
export function placedClaims(lineUps: Iterable<LineUp>): PlacedClaim[] {
  return [...lineUps].flatMap(({ story, columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap(({ article, name, outlet }) =>
        row.cells
          .filter((cell) => cell.article === article)
          .flatMap(({ claims }) => claims)
          .map((claim) => ({
            story: { id: story.id, name: story.title },
            fact: { id: row.fact, name: row.label },
            kind: row.kind,
            article: { id: article, name },
            outlet,
            claim,
          })),
      ),
    ),
  )
}

/**
 * Group claims by story and fact, both in the order in which they first occur.
 *
 * @param claims - The claims.
 */
export function groupClaims(claims: readonly PlacedClaim[]): StoryClaims[] {
  const byStory = Map.groupBy(claims, ({ story }) => story.id)
  return [...byStory.values()].map((ofStory) => ({
    story: firstOf(ofStory).story,
    facts: [...Map.groupBy(ofStory, ({ fact }) => fact.id).values()].map((ofFact) => ({
      fact: firstOf(ofFact).fact,
      claims: ofFact,
    })),
  }))
}

/**
 * Sort things under several keys each.
 *
 * @param items - The things.
 * @param keysOf - Lists the keys that one belongs under; one that comes twice counts once.
 * @returns The things by key, in their own order.
 */
export function indexBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const found = index.get(key)
      if (found === undefined) index.set(key, [item])
      else found.push(item)
    }
  }
  return index
}

function firstOf(group: readonly PlacedClaim[]): PlacedClaim {
  return group[0] as PlacedClaim
}
