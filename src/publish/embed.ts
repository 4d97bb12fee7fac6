import { type AddressOf, addresses } from '../lineup/addresses.ts'
import type { LineUp, Row } from '../lineup/line-up.ts'
import { cardSize } from './cards/draw-card.ts'
import { siteCards } from './cards/site-cards.ts'

/** A frame is set this wide where its host doesn’t say, in pixels. */
const width = 640

/** What a frame’s head and foot take, and what each answer does, in pixels: a guess, until resize.js knows better. */
const height = { around: 260, answer: 96 }

/**
 * Write the HTML that other sites copy to show a comparison: a frame, and the script that gives it the height it needs. Without the script
 * the frame scrolls.
 *
 * @param url - Turns an address into an absolute URL.
 */
export function embedSnippet({ story }: LineUp, row: Row, url: AddressOf): string {
  const title = escapeAttribute(`${row.label}: ${story.title}`)
  return [
    `<iframe src="${url(addresses.embed(story.id, row.fact))}" title="${title}"`,
    ` width="100%" height="${heightOf(row)}" loading="lazy" style="border:0"></iframe>`,
    `<script src="${url(addresses.embedScript)}" async></script>`,
  ].join('')
}

/**
 * Describe a comparison’s frame as oEmbed has it (oembed.com, version 1.0, section 2.3.4).
 *
 * @param siteName - The site’s name.
 * @param url - Turns an address into an absolute URL.
 */
export function describeEmbed(lineUp: LineUp, row: Row, siteName: string, url: AddressOf): object {
  const page = addresses.comparison(lineUp.story.id, row.fact)
  return {
    version: '1.0',
    type: 'rich',
    title: `${row.label}: ${lineUp.story.title}`,
    provider_name: siteName,
    provider_url: url(''),
    html: embedSnippet(lineUp, row, url),
    width,
    height: heightOf(row),
    ...(siteCards().has(page) && {
      thumbnail_url: url(addresses.card(page)),
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  }
}

function heightOf({ cells }: Row): number {
  return height.around + cells.length * height.answer
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
