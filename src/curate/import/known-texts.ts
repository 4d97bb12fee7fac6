import { findCopiedRuns } from '../../evidence/copied-runs.ts'
import { splitParagraphs } from '../../evidence/paragraphs.ts'
import { countWords } from '../../text/words.ts'

/** What a new text has in common with one that is at hand already. */
export interface KnownText {
  /** The name of the text at hand. */
  readonly file: string
  /** Whether the two are one text, but for typography. */
  readonly same: boolean
  /** How many of the new text’s words stand in runs of 12 or more that both have. */
  readonly shared: number
  /** How many words the new text has. */
  readonly words: number
  /** The longest run: how many words, and the paragraph of the text at hand that it begins in. */
  readonly longest: { readonly words: number; readonly paragraph: number }
}

/**
 * Find the texts at hand that a new text repeats: the same text, or one that shares runs of 12 or more words with it, as two copies of
 * one wire report do.
 *
 * @param paragraphs - The new text.
 * @param texts - The texts at hand by the names of their files.
 * @returns Those that share a run, most shared first.
 */
export function findKnownTexts(
  paragraphs: readonly string[],
  texts: ReadonlyMap<string, string>,
): KnownText[] {
  const fold = (text: string) => splitParagraphs(text).map(({ folded }) => folded.text)
  const text = paragraphs.join('\n')
  const own = fold(text).join('\n')
  const words = countWords(text)
  return [...texts]
    .flatMap(([file, other]): KnownText[] => {
      const same = fold(other).join('\n') === own
      const runs = findCopiedRuns(paragraphs, splitParagraphs(other))
      const [longest] = runs.toSorted((a, b) => b.words - a.words)
      if (!same && longest === undefined) return []
      // A hyphen parts words where copies are looked for, but not where words are counted.
      const shared = runs.reduce((sum, run) => sum + run.words, 0)
      return [
        { file, same, shared: Math.min(shared, words), words, longest: longest ?? { words, paragraph: 1 } },
      ]
    })
    .sort((a, b) => Number(b.same) - Number(a.same) || b.shared - a.shared)
}
