import type { Site } from '../corpus/corpus.ts'
import { phraseDay } from '../kinds/shared/calendar.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { quoted } from '../text/phrasing.ts'
import type { CellClaim, Column, LineUp, Row } from '../lineup/line-up.ts'

/**
 * Cite a claim comparison: its question, the story with its day, this site, the URL.
 *
 * @param site - This site.
 * @param lineUp - The line-up.
 * @param row - One of its rows.
 * @param addressOf - Turns an address into a URL.
 * @returns Plain text.
 */
export function citeComparison(site: Site, { story }: LineUp, row: Row, addressOf: AddressOf): string {
  const url = addressOf(addresses.comparison(story.id, row.fact))
  return `${citedRow(site, story, row)} ${url}`
}

/**
 * Cite one article’s words: the quote, who published it and whom they credit, and the comparison that shows it.
 *
 * @param site - This site.
 * @param lineUp - The line-up.
 * @param row - One of its rows.
 * @param column - The article.
 * @param claim - One of the article’s claims in that row.
 * @param addressOf - Turns an address into a URL.
 * @returns Plain text with the exact words of the quote.
 */
export function citeQuote(
  site: Site,
  { story }: LineUp,
  row: Row,
  column: Column,
  claim: CellClaim,
  addressOf: AddressOf,
): string {
  const { name, title, published, article } = column
  const source = [
    name,
    title && quoted(title),
    published && phraseDay(published),
    `paragraph ${claim.place.paragraph} of the source`,
  ].filter((part) => part !== null)
  const url = addressOf(addresses.answer(story.id, row.fact, article))
  return `${quoted(claim.quote)} ${source.join(', ')} (${claim.credit}). In: ${citedRow(site, story, row)} ${url}`
}

function citedRow({ name }: Site, { title, date }: LineUp['story'], { question }: Row): string {
  return `${quoted(question)} ${title}, ${phraseDay(date)}. ${name}.`
}
