import { findQuote, paragraphsFor } from '../../evidence/find-quote.ts'
import { foldTypography, originalOffset } from '../../text/fold.ts'
import { findFolded } from '../../text/spans.ts'
import type { Span } from '../../text/spans.ts'
import { isWordBoundary } from '../../text/words.ts'
import { contextsOf } from '../suggest/choose-quote.ts'
import type { ArticleAtHand } from './article-at-hand.ts'
import type { Reply, SelectedQuote, Stretch } from './protocol.ts'

/**
 * Make a quote of a selection: whole words, and where these occur more than once, the neighbouring words that tell the places apart.
 *
 * @param article - The article.
 * @param stretch - What was selected; half words are taken in.
 */
export function quoteSelection(article: ArticleAtHand, stretch: Stretch): Reply<SelectedQuote> {
  const where = stretch.paragraph === 0 ? ({ in: 'headline' } as const) : {}
  const own = paragraphsFor(where, article.entry.data.title, article.own)
  const position = own.findIndex(({ number }) => number === stretch.paragraph)
  const paragraph = own[position]
  const span = paragraph === undefined ? null : wholeWords(paragraph.text, stretch)
  if (paragraph === undefined || span === null)
    return { outcome: 'refused', message: 'Select some words of one paragraph.' }
  // White space counts as one space when quotes are found, and a quote stands on one line.
  const quote = paragraph.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const search = findQuote(own, { quote })
  const folded = findFolded(paragraph.folded, foldTypography(quote).text).find(
    ({ start }) => originalOffset(paragraph.folded, start) === span.start,
  )
  const contexts =
    search.outcome !== 'ambiguous' || folded === undefined ? [] : [...contextsOf(own, position, folded)]
  return {
    outcome: 'done',
    result: {
      paragraph: paragraph.number,
      ...span,
      quote,
      places: search.outcome === 'ambiguous' ? search.places.length : 1,
      contexts,
    },
  }
}

/** Grow a selection to whole words, without white space at its ends; null where it has none. */
function wholeWords(text: string, stretch: Span): Span | null {
  let [start, end] = [Math.max(0, stretch.start), Math.min(text.length, stretch.end)]
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  if (start >= end) return null
  while (!isWordBoundary(text, start)) start -= 1
  while (!isWordBoundary(text, end)) end += 1
  return { start, end }
}
