import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type { LineUp } from '../lineup/line-up.ts'
import { byCodeUnits } from '../text/order.ts'
import { claimRows } from './claim-rows.ts'
import { jsonLines } from './json-text.ts'
import { publishCell } from './publish-story.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'

/**
 * Gather every claim and every silence of all stories, one after the other: a big site’s are best never in memory all at once. What
 * nobody has read is neither, and is left out.
 *
 * @param lineUps - The line-ups of all stories, in any order.
 * @yields Claims by story (oldest first, then by ID), fact (in the curator’s order) and article (in column order).
 */
export function* publishClaims(
  lineUps: Iterable<LineUp>,
  addressOf: AddressOf,
): Generator<PublishedClaim, void> {
  for (const { story, columns, rows } of oldestFirst(lineUps)) {
    yield* claimRows({
      story,
      articles: columns.map(({ article, outlet }) => ({ id: article, outlet })),
      rows: rows.map(({ fact, kind, cells }) => ({
        fact,
        kind,
        cells: cells.map((cell) => publishCell(story.id, cell, addressOf)),
      })),
    })
  }
}

function oldestFirst(lineUps: Iterable<LineUp>): LineUp[] {
  const key = ({ story }: LineUp) => `${story.date} ${story.id}`
  return [...lineUps].sort((a, b) => byCodeUnits(key(a), key(b)))
}

/** A file with what one article has on one fact. */
export interface ClaimFile {
  readonly address: string
  readonly content: string
}

/**
 * Give each claim and each silence a file of its own: a list as `claims.json` is, of what one article has on one fact. So its address
 * stays when the article makes another claim on the fact.
 *
 * @param claims - Published claims; those of an article on a fact stand together.
 */
export function* claimFiles(claims: Iterable<PublishedClaim>): Generator<ClaimFile> {
  let together: PublishedClaim[] = []
  for (const claim of claims) {
    const [first] = together
    if (first !== undefined && (first.article !== claim.article || first.fact !== claim.fact)) {
      yield claimFile(first, together)
      together = []
    }
    together.push(claim)
  }
  const [first] = together
  if (first !== undefined) yield claimFile(first, together)
}

const claimFile = ({ article, fact }: PublishedClaim, together: readonly PublishedClaim[]): ClaimFile => ({
  address: addresses.claimData(article, fact),
  content: jsonLines(together),
})
