import type { Span } from '../../text/spans.ts'

const ending = /[.!?…]+["')\]]*(?= +["'([]*[\p{Lu}\p{N}"'])|[。！？]["'”’」』]*/gu
/** A point behind one of these, or behind a number as in “12. Juni”, ends no sentence. */
const abbreviation =
  /(?:^|[\s("'[])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Jr|Sr|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u
/** A sentence that opens so goes on with the list of the one before. */
const goesOn = /^ +(?:Additionally|Also|In addition|Besides|Moreover|Furthermore)\b/u

/**
 * Split a paragraph into sentences. A pattern does it rather than `Intl.Segmenter`, whose rules change from release to release.
 *
 * @param text - A paragraph, with plain quotation marks.
 * @returns Where its sentences stand, in order.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const add = (end: number): void => {
    const from = start + /^\s*/.exec(text.slice(start, end))![0].length
    if (from < end) sentences.push({ start: from, end })
    start = end
  }
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && /(?<!\d)\d{1,2}\.$/.test(text.slice(0, end))) continue
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(0, end - 12), end))) continue
    if (goesOn.test(text.slice(end))) continue
    add(end)
  }
  add(text.trimEnd().length)
  return sentences
}
