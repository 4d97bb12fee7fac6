import type { Place } from '../schema/lock.ts'
import { closestPassage } from './closest-passage.ts'
import type { ClosestPassage } from './closest-passage.ts'
import { findFolded } from '../text/spans.ts'
import { foldTypography, originalOffset } from '../text/fold.ts'
import type { Paragraph } from './paragraphs.ts'
import { cutsCharacter, isWordBoundary } from '../text/words.ts'

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
  const places = paragraphs.flatMap((paragraph, position) =>
    findFolded(paragraph.folded, pointer.quote).map(({ start, end }) => ({
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
