import { idsOf, listsOf } from '../shared/patterns/lists.ts'
import { across, distance } from '../shared/patterns/sentence.ts'
import type { NameInText, Reading, Sentence } from '../shared/patterns/sentence.ts'

/** People as content gives them. */
interface People {
  readonly named: string[]
  readonly complete: boolean
}

const partBefore =
  /\b(?:including|includes?|included|such as|among them|among those|among|like|for example|e\.g\.)\b[^.;]{0,60}$/iu
const moreBehind =
  /^ (?:among|amongst|and others|et al)\b|^[^.;:]{0,10}\b(?:and|as well as|along with|with) (?:(?:the )?(?:other|others|various|several|many|some|more|two|three|four|five|six|dozens|a number|a few|further|additional|representatives|members|officials)\b)/iu

/** Find lists of people: the longest of the sentence first, of as long ones that which a cue word stands closest to. */
export function suggest({ text, names, cues }: Sentence): readonly Reading<People>[] {
  const toCue = (list: readonly NameInText[]): number =>
    Math.min(...cues.map((cue) => distance(cue, across(list))), text.length)
  if (names.length === 0) {
    // Whoever is meant isn’t named.
    return cues.slice(0, 1).map((cue) => ({ ...cue, value: { named: [], complete: false }, weight: 1 }))
  }
  // Who speaks tells of the others, as in “Archer said that Bold and Cruz would go”.
  const told = preferred(names, ({ isSpeaking }) => !isSpeaking)
  return listsOf(
    text,
    preferred(told, ({ isPerson }) => isPerson),
    cues,
  )
    .toSorted((a, b) => b.length - a.length || toCue(a) - toCue(b))
    .map((list) => {
      const span = across(list)
      const leavesRoom = partBefore.test(text.slice(0, span.start)) || moreBehind.test(text.slice(span.end))
      const value = { named: idsOf(list), complete: !leavesRoom }
      return { ...span, value, weight: list.length > 1 ? 3 : 1 }
    })
}

/** Keep the names of which something holds; all where it holds of none. */
function preferred(
  names: readonly NameInText[],
  holds: (name: NameInText) => boolean,
): readonly NameInText[] {
  const kept = names.filter(holds)
  return kept.length > 0 ? kept : names
}
