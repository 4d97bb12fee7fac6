import { groupClaims, indexBy, placedClaims } from './claim-groups.ts'
import type { Corpus, Outlet } from '../corpus/corpus.ts'
import type { StoryClaims } from './claim-groups.ts'
import type { Column, LineUp, Named } from './line-up.ts'

/** What an outlet’s page shows. */
export interface OutletView {
  readonly outlet: Outlet
  /** Its articles, story by story, each with its story. */
  readonly articles: readonly { readonly story: Named; readonly column: Column }[]
  /** What its articles claim. */
  readonly said: readonly StoryClaims[]
  /** Claims in which the articles of other outlets credit it. */
  readonly credited: readonly StoryClaims[]
}

/**
 * Gather what the page of each outlet shows.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories, newest story first.
 * @returns Views by outlet ID, for every outlet.
 */
export function outletViews(corpus: Corpus, lineUps: Iterable<LineUp>): ReadonlyMap<string, OutletView> {
  const all = [...lineUps]
  const claims = placedClaims(all)
  const columns = all.flatMap(({ story, columns }) =>
    columns.map((column) => ({ story: { id: story.id, name: story.title }, column })),
  )
  const articles = indexBy(columns, ({ column }) => [column.outlet])
  const said = indexBy(claims, ({ outlet }) => [outlet])
  const credited = indexBy(claims, ({ claim, outlet }) =>
    claim.origin.map(({ id }) => id).filter((id) => id !== outlet),
  )
  return new Map(
    [...corpus.outlets].map(([id, outlet]) => [
      id,
      {
        outlet,
        articles: articles.get(id) ?? [],
        said: groupClaims(said.get(id) ?? []),
        credited: groupClaims(credited.get(id) ?? []),
      },
    ]),
  )
}
