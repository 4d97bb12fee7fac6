import { ordinalOf } from '../shared/patterns/ordinals.ts'
import { idsOf, listsOf } from '../shared/patterns/lists.ts'
import { findFigures } from '../shared/patterns/figures.ts'
import { across, spanOf } from '../shared/patterns/sentence.ts'
import { placeFrom } from '../shared/patterns/places.ts'
import type { Reading, Sentence } from '../shared/patterns/sentence.ts'
import type { Span } from '../../text/spans.ts'
import type { Meeting } from './schema.ts'

const meeting =
  /\b(?:meetings?|meets?|met|summits?|talks|visits?|visiting|conferences?|banquets?|dinners?|ceremon(?:y|ies)|session|sessions|(?:next|first|second|third) time|handed over|(?:is|are|be|was|were) (?:given|held|received))\b/giu
const together = /\b(?:we|they|their|our|us|them|both|the two|the pair|each other|leaders)\b/iu
const laterWords =
  /\bin the (?:not[ -]too[ -]distant|near|coming|foreseeable) (?:future|days|weeks|months)|\b(?:next|this coming|later this) (?:week|month|year|spring|summer|autumn|fall|winter)\b|\b(?:soon|shortly)\b/iu

/** Find meetings: who with, where, when, and which of several. */
export function suggest(sentence: Sentence): readonly Reading<Meeting>[] {
  const { text, cues } = sentence
  const words = [...text.matchAll(meeting)].map((match) => spanOf(match))
  if (words.length === 0) return []
  const anchors = words.toSorted(
    (a, b) => Math.min(...gaps(cues, a)) - Math.min(...gaps(cues, b)) || a.start - b.start,
  )
  return anchors.slice(0, 2).map((at) => readingAt(sentence, at))
}

const gaps = (cues: readonly Span[], { start, end }: Span): number[] => [
  1000,
  ...cues.map((cue) => Math.max(0, cue.start - end, start - cue.end)),
]

function readingAt(sentence: Sentence, at: Span): Reading<Meeting> {
  const { text, days } = sentence
  const clause = clauseAround(text, at)
  const place = placeFrom(sentence, at.start)
  const where = place && place.start >= clause.start && place.end <= clause.end ? place : null
  const who = takingPart(sentence, at, clause)
  const day = days.find(({ start, end }) => start >= clause.start && end <= clause.end)
  const later = laterWords.exec(text.slice(clause.start, clause.end))?.[0] ?? null
  const when = day
    ? day.anchor === 'story'
      ? weekdayWords(text, day)
      : day.on
    : (later?.toLowerCase() ?? null)
  const order = ordinalOf(text.slice(clause.start, clause.end))
  const of = order === null ? null : countOf(text)
  const value = { where: where?.place ?? null, who: who.ids, when, order, of }
  const told = [where, day, ...who.spans].filter((span) => span !== null && span !== undefined)
  const near = told.filter((span) => span.start >= clause.start && span.end <= clause.end)
  return { ...across([at, ...near]), value, weight: told.length > 1 ? 3 : told.length === 1 ? 2 : 1 }
}

/** Give the words for a day that the article’s own day doesn’t fix: Friday. */
function weekdayWords(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^on /i, '')
}

/** A clause reaches from one strong mark to the next; a sentence of quotations has several. */
function clauseAround(text: string, at: Span): Span {
  const before = text.slice(0, at.start)
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(': "')) + 1
  const behind = text.slice(at.end).search(/[;]/)
  return { start, end: behind === -1 ? text.length : at.end + behind }
}

function takingPart(sentence: Sentence, at: Span, clause: Span): { ids: string[]; spans: readonly Span[] } {
  const { text, names, both, speaker } = sentence
  const inside = names.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const behind = listsOf(
    text,
    inside.filter(({ start }) => start >= at.end),
  )
  const listed = behind.find((list) =>
    /\b(?:with|between|of|involving|among|where|including|attended by)\b[^.;]{0,40}$/iu.test(
      text.slice(at.end, list[0]!.start),
    ),
  )
  if (listed && listed.length > 1) return { ids: idsOf(listed), spans: listed }
  const subject = inside.findLast(({ end }) => end <= at.start)
  if (listed) {
    const host = subject?.id ?? speaker
    const ids = host === null ? idsOf(listed) : [...new Set([...idsOf(listed), host])]
    return { ids, spans: listed }
  }
  // “He expects their first meeting”, “we meet”: the two whom the story is about.
  const around = text.slice(Math.max(clause.start, at.start - 40), at.end + 20)
  if (both.length > 0 && (together.test(around) || isOfBoth(inside, both))) {
    return { ids: [...both], spans: [] }
  }
  const before = listsOf(
    text,
    inside.filter(({ end }) => end <= at.start),
  ).findLast((list) => list.length > 1)
  if (before && at.start - before.at(-1)!.end < 30) return { ids: idsOf(before), spans: before }
  const all = idsOf(names.filter(({ isPerson }) => isPerson))
  return { ids: all.length === 2 && /\btime\b/i.test(text.slice(at.start, at.end)) ? all : [], spans: [] }
}

/** Tell whether exactly these two are named. */
function isOfBoth(names: readonly { id: string }[], both: readonly string[]): boolean {
  const ids = new Set(names.map(({ id }) => id))
  return ids.size === 2 && both.length === 2 && both.every((id) => ids.has(id))
}

/** Find how many meetings there are: “three meetings, with the first in Lisbon”. */
function countOf(text: string): number | null {
  const counted = findFigures(text).find(({ end, high, low, bound }) => {
    const behind = text.slice(end, end + 40)
    return (
      high === null &&
      bound === 'exact' &&
      Number.isInteger(low) &&
      low > 1 &&
      /^(?: [\p{L}-]+){0,2} (?:meetings|times|summits|visits|rounds|talks)\b/iu.test(behind)
    )
  })
  return counted?.low ?? null
}
