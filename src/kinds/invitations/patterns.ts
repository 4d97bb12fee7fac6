import { placeFrom } from '../shared/patterns/places.ts'
import { spanOf } from '../shared/patterns/sentence.ts'
import type { NameInText, Reading, Sentence } from '../shared/patterns/sentence.ts'
import type { Invitation, Invitations } from './schema.ts'

const inviting =
  /\b(?:re-?invit(?:e|es|ed|ing)|invit(?:e|es|ed|ing|ation|ations)|welcom(?:e|es|ed|ing)(?= \p{Lu})|play(?:s|ed)? host to|host(?:s|ed|ing)?(?= \p{Lu}))\b/giu
const passive = /\b(?:is|are|was|were|been|being|be|get|gets|got) (?:\p{L}+ )?$/iu
const mutual = /\b(?:mutual|reciprocal|both|each other|one another)\b/iu
/** An occasion follows the guest and the place; what stands behind another verb belongs to that. */
const otherVerb = / to (?!visit|come|attend|travel|go|the|a|an|his|her|their)\p{Ll}+ /u
const occasion =
  /\bfor ((?:an?|the|his|her|their|its) [\p{L}' -]+?)(?= (?:to|in|at|on|during|next|this|when|as)\b|[.,;:"!?)]|$)/iu

/** In characters. */
const nearby = 30

/** Find who invites whom, where to and what for: “Ada invited Piet to Lisbon for a dinner”. */
export function suggest(sentence: Sentence): readonly Reading<Invitations>[] {
  return [...sentence.text.matchAll(inviting)].flatMap((match) => {
    const { start, end } = spanOf(match)
    const extended = invitationsAt(sentence, start, end)
    if (extended.length === 0) return []
    const names = sentence.names.filter(({ id }) => extended.some(({ from, to }) => id === from || id === to))
    const before = names.findLast((name) => name.end <= start)
    const behind = names.find((name) => name.start >= end)
    const place = placeFrom(sentence, end)
    const ends = [end, behind?.end ?? end, place && place.end - end < 60 ? place.end : end]
    return [{ start: before?.start ?? start, end: Math.max(...ends), value: { extended }, weight: 3 }]
  })
}

function invitationsAt(sentence: Sentence, start: number, end: number): Invitation[] {
  const { text, both, names } = sentence
  const where = placeFrom(sentence, end)?.place ?? null
  const forWhat = occasion.exec(text.slice(end))
  const what = forWhat && !otherVerb.test(text.slice(end, end + forWhat.index)) ? forWhat[1]! : null
  const [one, other] = both
  if (
    one !== undefined &&
    other !== undefined &&
    mutual.test(text.slice(Math.max(0, start - nearby), end + nearby))
  ) {
    return [
      { from: one, to: other, where: null, occasion: null },
      { from: other, to: one, where: null, occasion: null },
    ]
  }
  const before = names.filter((name) => name.end <= start)
  const behind = names.filter((name) => name.start >= end)
  const ends = passive.test(text.slice(0, start))
    ? passiveEnds(text, before, behind)
    : activeEnds(text, end, before, behind)
  const from = ends.from ?? sentence.speaker ?? others(both, ends.to)
  const to = ends.to ?? others(both, from)
  return from === null || to === null || from === to ? [] : [{ from, to, where, occasion: what }]
}

interface Ends {
  readonly from: string | null
  readonly to: string | null
}

function activeEnds(
  text: string,
  end: number,
  before: readonly NameInText[],
  behind: readonly NameInText[],
): Ends {
  // In “an invitation from Ada to Piet” both stand behind.
  const [first, second] = behind
  if (first && /^ from (?:\p{L}+ ){0,3}$/u.test(text.slice(end, first.start)) && second) {
    return { from: first.id, to: second.id }
  }
  return { from: before.at(-1)?.id ?? null, to: first?.id ?? null }
}

function passiveEnds(text: string, before: readonly NameInText[], behind: readonly NameInText[]): Ends {
  const by = behind.find((name) => /\bby (?:[\p{L}.]+ ){0,4}$/u.test(text.slice(0, name.start)))
  return { from: by?.id ?? null, to: before.at(-1)?.id ?? null }
}

/** Give the other of two. */
function others(both: readonly string[], one: string | null): string | null {
  return one !== null && both.includes(one) ? both.find((id) => id !== one)! : null
}
