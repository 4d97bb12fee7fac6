import type { ArticleData } from '../schema/article.ts'
import type { Place, QuotedPlace } from '../schema/lock.ts'
import { foldTypography, originalOffset } from '../text/fold.ts'
import { quoted } from '../text/phrasing.ts'
import { findFolded } from '../text/spans.ts'
import { cutsCharacter, isWordBoundary } from '../text/words.ts'
import { closestPassage } from './closest-passage.ts'
import type { ClosestPassage } from './closest-passage.ts'
import { paragraphsNamed, withHeadline } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import type { EvidenceProblem } from './problem.ts'
import { checkQuoteLength } from './quotation-budget.ts'

/** The part of a source that is an article, with its headline. */
export interface Excerpt {
  /** The article’s headline, or null. */
  readonly title: string | null
  /** The article’s own paragraphs, in order. */
  readonly own: readonly Paragraph[]
  /** All paragraphs of the source. */
  readonly all: readonly Paragraph[]
  /** What of the source may be published. */
  readonly rights: ArticleData['source']['rights']
}

/**
 * Find the place of a quote, and check its length where only quotes may be published. A headline is published as it is: a quote of it has
 * any length.
 *
 * @param excerpt - The article’s headline, and its paragraphs within its source.
 * @param pointer - The quote, with its prefix and suffix.
 * @param path - Where the quote stands in the front matter.
 * @returns The place, or null where there isn’t exactly one, with all problems.
 */
export function locateQuote(
  excerpt: Excerpt,
  pointer: QuotePointer,
  path: EvidenceProblem['path'],
): { place: Place | null; problems: EvidenceProblem[] } {
  const isOfHeadline = pointer.in === 'headline'
  if (isOfHeadline && excerpt.title === null) return { place: null, problems: [noHeadline(path)] }
  const where = isOfHeadline ? 'headline' : 'article'
  const searched = paragraphsFor(pointer, excerpt.title, excerpt.own)
  const isLimited = excerpt.rights === 'quotation' && !isOfHeadline
  const tooLong = isLimited ? checkQuoteLength(pointer.quote, path) : null
  const problems = tooLong === null ? [] : [tooLong]
  const search = findQuote(searched, pointer)
  if (search.outcome === 'found') return { place: search.place, problems }
  if (search.outcome === 'ambiguous') {
    const reach = isOfHeadline ? '' : '; it may reach into the next paragraph'
    problems.push({
      path,
      rule: 'quote-ambiguous',
      found: `${quoted(pointer.quote)}, which occurs ${search.places.length} times: in ${paragraphsOf(search.places)}`,
      expected: `a quote that occurs exactly once in the ${where}`,
      hint: `Add a prefix or suffix with the neighbouring words${reach}. The places are: ${search.places.map((place) => inContext(place, pointer.quote)).join('; ')}.`,
    })
  } else {
    problems.push({
      path,
      rule: 'quote-missing',
      found: `${quoted(pointer.quote)}, which isn’t in the article’s ${isOfHeadline ? 'headline' : 'paragraphs'}${search.elsewhere.length > 0 ? ' with the prefix and suffix given' : ''}`,
      expected: isOfHeadline
        ? 'exact words of the headline, as title gives it'
        : 'the exact words of one paragraph of the article',
      hint: hintForMissing(excerpt, pointer, search),
    })
  }
  return { place: null, problems }
}

/**
 * Give the paragraphs in which a quote is to be found: the headline alone, or the article’s own.
 *
 * @param title - The article’s headline; null where it has none.
 * @param own - The article’s own paragraphs.
 */
export function paragraphsFor(
  pointer: Pick<QuotePointer, 'in'>,
  title: string | null,
  own: readonly Paragraph[],
): readonly Paragraph[] {
  return pointer.in === 'headline' ? withHeadline(title, []) : own
}

function noHeadline(path: EvidenceProblem['path']): EvidenceProblem {
  return {
    path: [...path.slice(0, -1), 'in'],
    rule: 'no-headline',
    found: 'a quote in the headline of an article whose title is null',
    expected: 'in: headline only where the article has a headline',
    hint: 'Write the headline as published into title, or leave in: headline out where the words stand in the text.',
  }
}

function hintForMissing(
  { title, own, all }: Excerpt,
  pointer: QuotePointer,
  { elsewhere, closest }: Extract<QuoteSearch, { outcome: 'missing' }>,
): string {
  if (elsewhere.length > 0) {
    return `Mend the prefix or suffix. The quote stands here: ${elsewhere.map((place) => inContext(place, pointer.quote)).join('; ')}.`
  }
  const placesIn = (paragraphs: readonly Paragraph[]): readonly Place[] => {
    const found = findQuote(paragraphs, { quote: pointer.quote })
    if (found.outcome === 'missing') return []
    return found.outcome === 'found' ? [found.place] : found.places
  }
  if (pointer.in === 'headline') {
    const inText = placesIn(own)
    if (inText.length > 0) return `The words stand in ${paragraphsOf(inText)}: leave in: headline out.`
  } else {
    const outside = placesIn(all.filter((paragraph) => !own.includes(paragraph)))
    // An article’s headline may stand in its source, ahead of the paragraphs that are its text.
    if (placesIn(withHeadline(title, [])).length > 0)
      return 'The words stand in the headline: add in: headline.'
    if (outside.length > 0)
      return `The words stand in ${paragraphsOf(outside)} of the source, which source.paragraphs leaves out.`
  }
  if (closest === null)
    return pointer.in === 'headline'
      ? `The headline is ${quoted(title!)}.`
      : 'No passage of the article is like it. Is it from another source?'
  return `The closest passage is in ${paragraphsNamed([closest.paragraph])}: ${closest.marked} ([-…-] is in the quote only, {+…+} in the ${pointer.in ?? 'source'} only).`
}

/** Show a place with the words around it, the quote between square brackets. */
function inContext(place: Place, quote: string): string {
  return `${paragraphsOf([place])}: …${place.before}[${quote}]${place.after}…`
}

function paragraphsOf(places: readonly Place[]): string {
  return paragraphsNamed([...new Set(places.map(({ paragraph }) => paragraph))])
}

/** The words by which content points into an article. */
export interface QuotePointer {
  /** The exact words. */
  readonly quote: string
  /** Where they stand. Default: in the text. */
  readonly in?: 'headline' | undefined
  /** Words right before the quote. They may reach into the paragraph before. */
  readonly prefix?: string | undefined
  /** Words right after the quote. They may reach into the paragraph behind. */
  readonly suffix?: string | undefined
}

/** What became of the search for a quote. */
export type QuoteSearch =
  | { readonly outcome: 'found'; readonly place: Place }
  | { readonly outcome: 'ambiguous'; readonly places: readonly Place[] }
  | {
      readonly outcome: 'missing'
      /** Where the quote stands next to other words than the prefix and suffix say. */
      readonly elsewhere: readonly Place[]
      /** The passage most like the quote, where the quote stands nowhere; null where none is like it. */
      readonly closest: ClosestPassage | null
    }

/** How much context the lock keeps on each side of a quote, in UTF-16 units. */
const contextLength = 32

/**
 * Find the one place of a quote, up to typographic folding. A quote never crosses a paragraph and never
 * begins or ends inside a word.
 *
 * @param paragraphs - The article’s paragraphs, in order.
 * @param pointer - The quote, with a prefix or suffix where its words occur more than once.
 * @returns The place, all places where there are several, or what comes closest where there is none.
 */
export function findQuote(paragraphs: readonly Paragraph[], pointer: QuotePointer): QuoteSearch {
  const prefix = foldTypography(pointer.prefix ?? '').text.trim()
  const suffix = foldTypography(pointer.suffix ?? '').text.trim()
  const quote = foldTypography(pointer.quote).text
  const places = paragraphs.flatMap((paragraph, position) =>
    findFolded(paragraph.folded, quote).map(({ start, end }) => ({
      place: placeOf(paragraph, start, end),
      fits:
        endsWithWords(textBefore(paragraphs, position, start, prefix.length), prefix) &&
        startsWithWords(textAfter(paragraphs, position, end, suffix.length), suffix),
    })),
  )
  const fitting = places.filter(({ fits }) => fits).map(({ place }) => place)
  const [first, ...others] = fitting
  if (first !== undefined) {
    return others.length === 0
      ? { outcome: 'found', place: first }
      : { outcome: 'ambiguous', places: fitting }
  }
  const closest = places.length === 0 ? closestPassage(paragraphs, pointer.quote) : null
  return { outcome: 'missing', elsewhere: places.map(({ place }) => place), closest }
}

function placeOf({ number, text, folded }: Paragraph, foldedStart: number, foldedEnd: number): Place {
  const start = originalOffset(folded, foldedStart)
  const end = originalOffset(folded, foldedEnd)
  let from = Math.max(0, start - contextLength)
  while (cutsCharacter(text, from)) from += 1
  let to = Math.min(text.length, end + contextLength)
  while (cutsCharacter(text, to)) to -= 1
  return { paragraph: number, start, end, before: text.slice(from, start), after: text.slice(end, to) }
}

const surrogatePairs = /[\ud800-\udbff][\udc00-\udfff]/g

/**
 * Keep what pages and annotations need of the source’s own characters, so that they can do without the source.
 *
 * @param paragraphs - The paragraphs among which the quote was found, the headline where it may stand there.
 */
export function quotedPlace(place: Place, quote: string, paragraphs: readonly Paragraph[]): QuotedPlace {
  const { text } = paragraphs.find(({ number }) => number === place.paragraph)!
  const exact = text.slice(place.start, place.end)
  const wide = text.slice(0, place.start).match(surrogatePairs)?.length ?? 0
  return { ...place, quote, ...(exact !== quote && { exact }), ...(wide > 0 && { wide }) }
}

/** Give the folded text before an offset, and as much of the paragraphs before as `length` characters need. */
function textBefore(
  paragraphs: readonly Paragraph[],
  position: number,
  offset: number,
  length: number,
): string {
  let text = paragraphs[position]!.folded.text.slice(0, offset).trim()
  for (let other = position - 1; other >= 0 && text.length < length; other -= 1) {
    text = `${paragraphs[other]!.folded.text.trim()} ${text}`.trim()
  }
  return text
}

/** Give the folded text from an offset on, and as much of the paragraphs behind as `length` characters need. */
function textAfter(
  paragraphs: readonly Paragraph[],
  position: number,
  offset: number,
  length: number,
): string {
  let text = paragraphs[position]!.folded.text.slice(offset).trim()
  for (let other = position + 1; other < paragraphs.length && text.length < length; other += 1) {
    text = `${text} ${paragraphs[other]!.folded.text.trim()}`.trim()
  }
  return text
}

function endsWithWords(text: string, ending: string): boolean {
  return text.endsWith(ending) && isWordBoundary(text, text.length - ending.length)
}

function startsWithWords(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && isWordBoundary(text, beginning.length)
}
