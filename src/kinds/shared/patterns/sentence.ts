import type { Span } from '../../../text/spans.ts'

/** A stretch that names a person or an institution. */
export interface NameInText extends Span {
  readonly id: string
  readonly isPerson: boolean
  /** Whether it says something right there, as in “Archer said”. */
  readonly isSpeaking: boolean
}

/** A stretch that names a day, a month or a year. */
export interface DayInText extends Span {
  /** `2025-02-11`, `2025-02` or `2025`. */
  readonly on: string
  readonly precision: 'day' | 'month' | 'year'
  /** What the words are counted from: the article’s day or the story’s; null where they need nothing. */
  readonly anchor: 'published' | 'story' | null
}

/** A stretch that names a time of day. */
export interface TimeInText extends Span {
  /** As claims write it: `{ clock: '21:00' }`, `{ part: 'dawn' }`. */
  readonly at: { readonly clock: string } | { readonly part: string }
  readonly precision: 'exact' | 'about' | 'shortly-before' | 'before' | 'after' | 'shortly-after'
  /** The time zone that stands behind it, as claims write it; null where none does. */
  readonly zone: string | null
}

/** A stretch that names a place. */
export interface PlaceInText extends Span {
  /** As claims write it: Lisbon, Portugal. */
  readonly place: string
}

/** A sentence of an article, with what is known in it. Offsets are in UTF-16 units, from its beginning. */
export interface Sentence {
  /** Its words, with plain quotation marks, hyphens and spaces. */
  readonly text: string
  /** The same for reading figures: thousands are grouped by commas, by whatever the article’s language groups them. */
  readonly figures: string
  /** Where the fact’s cue words stand. */
  readonly cues: readonly Span[]
  /** People and institutions, in order. */
  readonly names: readonly NameInText[]
  readonly days: readonly DayInText[]
  readonly times: readonly TimeInText[]
  readonly places: readonly PlaceInText[]
  /** Who “both leaders” and “we” are: the story’s participants where there are two; else nobody. */
  readonly both: readonly string[]
  /** Who “he” and “I” are; null where nothing tells. */
  readonly speaker: string | null
}

/** What a stretch of a sentence may answer. */
export interface Reading<Value> extends Span {
  readonly value: Value
  /** How much speaks for it: 3 for an answer in so many words, 2 for a likely one, 1 for a mere hint. */
  readonly weight: 1 | 2 | 3
}

/** Give the stretch that a match of a pattern covers. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** Give the stretch from the beginning of the first of some stretches to the end of the last. */
export function across(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** Tell how far apart two stretches are; 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}
