import { diffArrays } from 'diff'
import { foldTypography } from '../text/fold.ts'
import { letterWithoutSpaces } from '../text/scripts.ts'

/** A run of words in one wording, beside what stands in the same place of the fullest one. */
export interface Segment {
  /**
   * `shared`: both have the words; `changed`: each has words of its own here; `only`: one of the two has
   * words here.
   */
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
 * Cut a text into words for comparing wordings. Case and punctuation are left out of the comparison, since
 * articles restyle both without changing a word. Punctuation that stands alone belongs to the word before it.
 *
 * @param text - Any text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.matchAll(token)) {
    const key = foldTypography(found).text.replace(punctuation, '').toLowerCase()
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
 * The longest common subsequence of words (Myers 1986, by the diff library) is shared; between its runs the
 * wordings differ. Where a run can be shared in two places, the one next to other shared words is taken, so
 * that a piece of a long wording stays in one piece.
 *
 * @param fullest - The fullest wording.
 * @param text - The wording to compare.
 * @returns Segments in order; their texts are slices of the two wordings.
 */
export function compareWords(fullest: string, text: string): Segment[] {
  const [ofFullest, ofText] = [wordsOf(fullest), wordsOf(text)]
  return slideRuns(joinRuns(commonRuns(ofFullest, ofText)), ofFullest, ofText).map((run) => ({
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
 * Slide shared runs over gaps onto the shared runs behind them, where a gap ends in the same words; each
 * slide leaves one run less.
 */
function slideRuns(
  runs: readonly Run[],
  ofFullest: readonly Word[],
  ofText: readonly Word[],
): readonly Run[] {
  const at = runs.findLastIndex((run, index) => {
    const [gap, next] = runs.slice(index + 1)
    return run.shared && gap !== undefined && next !== undefined && endsAlike(gap, run, ofFullest, ofText)
  })
  if (at < 0) return runs
  const [run, gap, next] = runs.slice(at) as [Run, Run, Run]
  const length = lengthOf(run.text)
  const slid: Run[] = [
    { shared: false, fullest: shifted(gap.fullest, length, length), text: shifted(gap.text, length, length) },
    { shared: true, fullest: shifted(next.fullest, length, 0), text: shifted(next.text, length, 0) },
  ]
  return slideRuns(joinRuns([...runs.slice(0, at), ...slid, ...runs.slice(at + 3)]), ofFullest, ofText)
}

/** Tell whether a gap, of one wording only, ends in the words of the shared run before it. */
function endsAlike(gap: Run, run: Run, ofFullest: readonly Word[], ofText: readonly Word[]): boolean {
  if (lengthOf(gap.fullest) > 0 && lengthOf(gap.text) > 0) return false
  const [words, [from, to]] = lengthOf(gap.text) === 0 ? [ofFullest, gap.fullest] : [ofText, gap.text]
  const length = lengthOf(run.text)
  const keys = (end: number) => words.slice(end - length, end).map(({ key }) => key)
  return to - from >= length && keys(to).join(' ') === keys(from).join(' ')
}

function shifted([from, to]: Span, start: number, end: number): Span {
  return [from - start, to - end]
}

function lengthOf([from, to]: Span): number {
  return to - from
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

function stateOf({ shared, fullest, text }: Run): Segment['state'] {
  if (shared) return 'shared'
  return lengthOf(fullest) === 0 || lengthOf(text) === 0 ? 'only' : 'changed'
}

function slice(text: string, words: readonly Word[], [from, to]: Span): string {
  return from === to ? '' : text.slice(words[from]?.start, words[to - 1]?.end)
}
