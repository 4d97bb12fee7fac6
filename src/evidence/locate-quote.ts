import type { ArticleData } from '../schema/article.ts'
import type { Place } from '../schema/lock.ts'
import { quoted } from '../text/phrasing.ts'
import { findQuote } from './find-quote.ts'
import type { QuotePointer, QuoteSearch } from './find-quote.ts'
import type { Finding } from './finding.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsNamed } from './paragraphs.ts'
import { checkQuoteLength } from './quotation-budget.ts'

/** The part of a source that is an article. */
export interface Excerpt {
  /** The article’s own paragraphs, in order. */
  readonly own: readonly Paragraph[]
  /** All paragraphs of the source. */
  readonly all: readonly Paragraph[]
  /** What of the source may be published. */
  readonly rights: ArticleData['source']['rights']
}

/**
 * Find the place of a quote, and check its length where only quotes may be published.
 *
 * @param excerpt - The article’s paragraphs within its source.
 * @param pointer - The quote, with its prefix and suffix.
 * @param path - Where the quote stands in the front matter.
 * @returns The place, or null where there isn’t exactly one, with all findings.
 */
export function locateQuote(
  excerpt: Excerpt,
  pointer: QuotePointer,
  path: Finding['path'],
): { place: Place | null; findings: Finding[] } {
  const tooLong = excerpt.rights === 'quotation' ? checkQuoteLength(pointer.quote, path) : null
  const findings = tooLong === null ? [] : [tooLong]
  const search = findQuote(excerpt.own, pointer)
  if (search.outcome === 'found') return { place: search.place, findings }
  if (search.outcome === 'ambiguous') {
    findings.push({
      path,
      rule: 'quote-ambiguous',
      found: `${quoted(pointer.quote)}, which occurs ${search.places.length} times: in ${paragraphsOf(search.places)}`,
      expected: 'a quote that occurs exactly once in the article',
      hint: `Add a prefix or suffix with the neighbouring words; it may reach into the next paragraph. The places are: ${search.places.map((place) => inContext(place, pointer.quote)).join('; ')}.`,
    })
  } else {
    findings.push({
      path,
      rule: 'quote-missing',
      found: `${quoted(pointer.quote)}, which isn’t in the article’s paragraphs${search.elsewhere.length > 0 ? ' with the prefix and suffix given' : ''}`,
      expected: 'the exact words of one paragraph of the article',
      hint: hintForMissing(excerpt, pointer, search),
    })
  }
  return { place: null, findings }
}

function hintForMissing(
  { own, all }: Excerpt,
  pointer: QuotePointer,
  { elsewhere, closest }: Extract<QuoteSearch, { outcome: 'missing' }>,
): string {
  if (elsewhere.length > 0) {
    return `Mend the prefix or suffix. The quote stands here: ${elsewhere.map((place) => inContext(place, pointer.quote)).join('; ')}.`
  }
  const others = all.filter((paragraph) => !own.includes(paragraph))
  const outside = findQuote(others, { quote: pointer.quote })
  if (outside.outcome !== 'missing') {
    const places = outside.outcome === 'found' ? [outside.place] : outside.places
    return `The words stand in ${paragraphsOf(places)} of the source, which source.paragraphs leaves out.`
  }
  if (closest === null) return 'No passage of the article is like it. Is it from another source?'
  return `The closest passage is in paragraph ${closest.paragraph}: ${closest.marked} ([-…-] is in the quote only, {+…+} in the source only).`
}

/** Show a place with the words around it, the quote between square brackets. */
function inContext({ paragraph, before, after }: Place, quote: string): string {
  return `paragraph ${paragraph}: …${before}[${quote}]${after}…`
}

function paragraphsOf(places: readonly Place[]): string {
  return paragraphsNamed([...new Set(places.map(({ paragraph }) => paragraph))])
}
