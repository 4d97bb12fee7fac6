import { diffArrays } from 'diff'
import { fold } from '../evidence/fold.ts'
import { letterWithoutSpaces } from '../evidence/word-boundary.ts'

/** A run of words in one wording, beside what stands in the same place of the fullest one. */
export interface Segment {
  /** `shared`: both have the words; `changed`: each has words of its own here; `only`: one of the two has words here. */
  readonly state: 'shared' | 'changed' | 'only'
  /** The words of the wording; empty where it has none. */
  readonly text: string
  /** The words of the fullest wording; empty where it has none. */
  readonly fullest: string
}

// A word with the punctuation at its ends; in scripts that write without spaces, each letter.
const token = new RegExp(`${letterWithoutSpaces}|(?:(?!${letterWithoutSpaces})\\S)+`, 'gv')
const punctuation = /[^\p{L}\p{N}\p{M}]+/gu

/** A word of a text. */
export interface Word {
  /** What it is compared by: folded, in lower case, without punctuation. */
  readonly key: string
  /** Its place in the text, in UTF-16 units, punctuation included. */
  readonly start: number
  readonly end: number
}

/**
 * Cut a text into words for comparing wordings. Case and punctuation are left out of the comparison, since articles restyle both without
 * changing a word. Punctuation that stands alone belongs to the word before it.
 *
 * @param text - Any text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(token)) {
    const key = fold(found).text.replace(punctuation, '').toLowerCase()
    const before = words.at(-1)
    const end = index + found.length
    if (key !== '') words.push({ key, start: index, end })
    else if (before !== undefined) words[words.length - 1] = { ...before, end }
  }
  return words
}

/**
 * Compare a wording with the fullest one, word by word.
 *
 * The longest common subsequence of words (Myers 1986, by the diff library) is shared; between its runs the wordings differ.
 *
 * @param fullest - The fullest wording.
 * @param text - The wording to compare.
 * @returns Segments in order; their texts are slices of the two wordings.
 */
export function compareWords(fullest: string, text: string): Segment[] {
  const [ofFullest, ofText] = [wordsOf(fullest), wordsOf(text)]
  const changes = diffArrays(ofFullest, ofText, { comparator: (a, b) => a.key === b.key })
  const segments: Segment[] = []
  let [atFullest, atText] = [0, 0]
  for (const { count, added, removed } of changes) {
    const fullestRun = added ? '' : slice(fullest, ofFullest, atFullest, count)
    const textRun = removed ? '' : slice(text, ofText, atText, count)
    atFullest += added ? 0 : count
    atText += removed ? 0 : count
    const before = segments.at(-1)
    if (!added && !removed) segments.push({ state: 'shared', text: textRun, fullest: fullestRun })
    else if (before?.state === 'only') {
      segments[segments.length - 1] = {
        state: 'changed',
        text: before.text + textRun,
        fullest: before.fullest + fullestRun,
      }
    } else segments.push({ state: 'only', text: textRun, fullest: fullestRun })
  }
  return segments
}

function slice(text: string, words: readonly Word[], from: number, count: number): string {
  return text.slice(words[from]?.start, words[from + count - 1]?.end)
}
