import type { Place } from '../schema/lock.ts'
import { closestPassage } from './closest-passage.ts'
import type { ClosestPassage } from './closest-passage.ts'
import { findAll } from './find-all.ts'
import type { Span } from './find-all.ts'
import { fold } from './fold.ts'
import type { Paragraph } from './paragraphs.ts'
import { cutsCharacter, isWordBoundary } from './word-boundary.ts'

/** The words by which content points into a source. */
export interface QuotePointer {
  /** The exact words. */
  readonly quote: string
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

/** How much context the lock keeps on each side of a quote, in UTF-16 units (DESIGN, rule 2). */
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
  const places = paragraphs.flatMap((paragraph) =>
    findAll(paragraph.folded, pointer.quote).map((span) => ({
      place: placeOf(paragraph, span),
      fits: fitsContext(paragraphs, paragraph, span, pointer),
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

function placeOf({ number, text }: Paragraph, { start, end }: Span): Place {
  let from = Math.max(0, start - contextLength)
  while (cutsCharacter(text, from)) from += 1
  let to = Math.min(text.length, end + contextLength)
  while (cutsCharacter(text, to)) to -= 1
  return { paragraph: number, start, end, before: text.slice(from, start), after: text.slice(end, to) }
}

function fitsContext(
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  { start, end }: Span,
  { prefix, suffix }: QuotePointer,
): boolean {
  const textOf = (neighbours: readonly Paragraph[]) => neighbours.map(({ folded }) => folded.text).join(' ')
  const position = paragraphs.indexOf(paragraph)
  const before = () => `${textOf(paragraphs.slice(0, position))} ${paragraph.text.slice(0, start)}`
  const after = () => `${paragraph.text.slice(end)} ${textOf(paragraphs.slice(position + 1))}`
  return (
    (prefix === undefined || endsWithWords(before(), prefix)) &&
    (suffix === undefined || startsWithWords(after(), suffix))
  )
}

function endsWithWords(text: string, words: string): boolean {
  const folded = fold(text).text.trimEnd()
  const ending = fold(words).text.trim()
  return folded.endsWith(ending) && isWordBoundary(folded, folded.length - ending.length)
}

function startsWithWords(text: string, words: string): boolean {
  const folded = fold(text).text.trimStart()
  const beginning = fold(words).text.trim()
  return folded.startsWith(beginning) && isWordBoundary(folded, beginning.length)
}
