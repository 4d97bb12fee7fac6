import { byCodeUnits } from '../text/order.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type { CellClaim, LineUp } from '../lineup/line-up.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'

/**
 * Gather every claim and every silence of all stories. What nobody has read is neither, and is left out.
 *
 * @param lineUps - The line-ups of all stories, in any order.
 * @param addressOf - Turns an address into a URL.
 * @returns Claims by story (oldest first, then by ID), fact (in the curator’s order) and article (in column order).
 */
export function publishClaims(lineUps: Iterable<LineUp>, addressOf: AddressOf): PublishedClaim[] {
  return oldestFirst(lineUps).flatMap(({ story, columns, rows }) =>
    rows.flatMap(({ fact, kind, cells }) =>
      cells.flatMap(({ article, sentence, claims, silence }, position): PublishedClaim[] => {
        const url = addressOf(addresses.cell(story.id, fact, article))
        const where = { url, story: story.id, fact, kind, article, outlet: columns[position]!.outlet }
        if (silence === null)
          return claims.map((claim) => ({ id: claim.id, ...where, ...publishAnswer(claim) }))
        const { cues, words } = silence.checked
        return [{ id: `${article}/${fact}`, ...where, ...noAnswer(sentence), checked: { cues, words } }]
      }),
    ),
  )
}

/**
 * Publish what a claim answers, in which words and on whose authority.
 *
 * @param claim - A claim of a line-up.
 */
export function publishAnswer(claim: CellClaim) {
  return {
    coverage: claim.denies ? ('denies' as const) : ('says' as const),
    value: claim.value,
    label: claim.answer,
    quote: claim.quote,
    paragraph: claim.place.paragraph,
    voice: claim.voice,
    certainty: claim.certainty,
    origin: claim.origin.map(({ id }) => id),
    independentOrigin: claim.independentOrigin?.id ?? null,
  }
}

function noAnswer(sentence: string) {
  return {
    coverage: 'silent' as const,
    value: null,
    label: sentence,
    quote: null,
    paragraph: null,
    voice: null,
    certainty: null,
    origin: [],
    independentOrigin: null,
  }
}

function oldestFirst(lineUps: Iterable<LineUp>): LineUp[] {
  const key = ({ story }: LineUp) => `${story.date} ${story.id}`
  return [...lineUps].sort((a, b) => byCodeUnits(key(a), key(b)))
}
