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
 * The longest common subsequence of words (Myers 1986, by the diff library) is shared; between its runs the wordings differ. Where a run can
 * be shared in two places, the one next to other shared words is taken, so that a piece of a long wording stays in one piece.
 *
 * @param fullest - The fullest wording.
 * @param text - The wording to compare.
 * @returns Segments in order; their texts are slices of the two wordings.
 */
export function compareWords(fullest: string, text: string): Segment[] {
  const [ofFullest, ofText] = [wordsOf(fullest), wordsOf(text)]
  return joinRuns(slideRuns(commonRuns(ofFullest, ofText), ofFullest, ofText)).map((run) => ({
    state: stateOf(run),
    text: slice(text, ofText, run.text),
    fullest: slice(fullest, ofFullest, run.fullest),
  }))
}

/** Word numbers from the first to behind the last. */
type Span = readonly [from: number, to: number]

interface Run {
  readonly shared: boolean
  readonly fullest: Span
  readonly text: Span
}

function commonRuns(ofFullest: readonly Word[], ofText: readonly Word[]): Run[] {
  let [atFullest, atText] = [0, 0]
  const changes = diffArrays([...ofFullest], [...ofText], { comparator: (a, b) => a.key === b.key })
  return changes.map(({ count, added, removed }) => {
    const fullest: Span = [atFullest, (atFullest += added ? 0 : count)]
    const text: Span = [atText, (atText += removed ? 0 : count)]
    return { shared: !added && !removed, fullest, text }
  })
}

/**
 * Slide a shared run over a gap onto the shared run behind it, where the gap ends in the same words.
 */
function slideRuns(runs: readonly Run[], ofFullest: readonly Word[], ofText: readonly Word[]): Run[] {
  const slid = [...runs]
  for (let index = slid.length - 3; index >= 0; index -= 1) {
    const [run, gap, next] = slid.slice(index, index + 3) as [Run, Run, Run]
    if (!run.shared || gap.shared || !next.shared) continue
    const [words, span] = isEmpty(gap.text) ? [ofFullest, gap.fullest] : [ofText, gap.text]
    const length = run.text[1] - run.text[0]
    const keys = (from: number, to: number) =>
      words
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ')
    const fits =
      span[1] - span[0] >= length && keys(span[1] - length, span[1]) === keys(span[0] - length, span[0])
    if (!fits) continue
    const back = ([from, to]: Span): Span => [from - length, to - length]
    slid.splice(
      index,
      3,
      { shared: false, fullest: back(gap.fullest), text: back(gap.text) },
      {
        shared: true,
        fullest: [next.fullest[0] - length, next.fullest[1]],
        text: [next.text[0] - length, next.text[1]],
      },
    )
  }
  return slid
}

/** Join neighbouring runs in which the wordings differ. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    if (before === undefined || before.shared || run.shared) joined.push(run)
    else {
      joined[joined.length - 1] = {
        shared: false,
        fullest: [before.fullest[0], run.fullest[1]],
        text: [before.text[0], run.text[1]],
      }
    }
  }
  return joined
}

function isEmpty([from, to]: Span): boolean {
  return from === to
}

function stateOf({ shared, fullest, text }: Run): Segment['state'] {
  if (shared) return 'shared'
  return isEmpty(fullest) || isEmpty(text) ? 'only' : 'changed'
}

function slice(text: string, words: readonly Word[], [from, to]: Span): string {
  return from === to ? '' : text.slice(words[from]?.start, words[to - 1]?.end)
}
