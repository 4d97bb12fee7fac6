import type { Span } from '../../../text/spans.ts'
import type { NameInText } from './sentence.ts'

/** What may stand between two names of one list: commas, “and”, “or”, and the titles before a name. */
const joint =
  /^(?:,|;)? ?(?:(?:and|or|as well as|along with|additionally|also)\b,?)? ?(?:the |of |and |for |(?:the|a) (?:[\p{Ll}-]+ ){1,3}|[\p{Lu}][\p{L}.'-]* ?)*$/u
/** “The pilot Ada Lind and engineer Piet Fisk”: a bare title behind “and”. */
const titleJoint = /^,? (?:and|or) (?:[\p{Ll}-]+ ){1,2}$/u
const sentenceJoint =
  /^\. (?:Additionally|Also|In addition|Besides|Moreover|Furthermore),? (?:[\p{Lu}][\p{L}.'-]* ?|of |the )*$/u
const withJoint = /^ [^,.;:]{3,50} with (?:[\p{Lu}][\p{L}.'-]* ?|the |of )*$/u
/** What between two names makes them one list. */
const joins = /,|;|\b(?:and|or|as well as|along with)\b|\. \p{Lu}/u

/**
 * Put the names of a sentence together that stand in one list: “Ada Lind, the pilot Jo Marsh and Piet Fisk”.
 *
 * @param text - The sentence.
 * @param names - Its names, in order.
 * @param cues - Words between two names that join them with “with”: “Ada rowed with Piet”. Default: none.
 * @returns The lists, in order; a name that stands alone is a list of its own.
 */
export function listsOf(
  text: string,
  names: readonly NameInText[],
  cues: readonly Span[] = [],
): NameInText[][] {
  const lists: NameInText[][] = []
  for (const name of names) {
    const last = lists.at(-1)
    const gap = last && text.slice(last.at(-1)!.end, name.start)
    const isJoint = cues.some((cue) => last && cue.start >= last.at(-1)!.end && cue.end <= name.start)
    if (last && isJoint && withJoint.test(gap!)) last.push(name)
    else if (
      last &&
      (sentenceJoint.test(gap!) || titleJoint.test(gap!) || (joins.test(gap!) && joint.test(gap!)))
    )
      last.push(name)
    else lists.push([name])
  }
  return lists
}

/** Give the IDs of names, each once, in order. */
export function idsOf(names: readonly NameInText[]): string[] {
  return [...new Set(names.map(({ id }) => id))]
}
