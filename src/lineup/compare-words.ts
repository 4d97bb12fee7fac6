import { diffArrays } from 'diff'
import { comparableWords } from '../text/comparable-words.ts'
import type { Word } from '../text/comparable-words.ts'

/** A run of words in one wording, beside what stands in the same place of the fullest one. */
export interface WordingSegment {
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

/**
 * Compare a wording with the fullest one, word by word.
 *
 * The longest common subsequence of words (Myers 1986, by the diff library) is shared; between its runs the
 * wordings differ. Where a run can be shared in two places, the one next to other shared words is taken, so
 * that a piece of a long wording stays in one piece.
 *
 * @returns Segments in order; their texts are slices of the two wordings.
 */
export function compareWords(fullest: string, text: string): WordingSegment[] {
  const [ofFullest, ofText] = [comparableWords(fullest), comparableWords(text)]
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

function stateOf({ shared, fullest, text }: Run): WordingSegment['state'] {
  if (shared) return 'shared'
  return lengthOf(fullest) === 0 || lengthOf(text) === 0 ? 'only' : 'changed'
}

function slice(text: string, words: readonly Word[], [from, to]: Span): string {
  return from === to ? '' : text.slice(words[from]?.start, words[to - 1]?.end)
}

/**
 * Mark the fullest wording by what becomes of its words in the others.
 *
 * @param others - The segments of every other wording that was compared with it word by word.
 * @returns Segments in order: `shared` where every other wording has the words, `changed` where another has
 *   other words in their place, `only` where another lacks them.
 */
export function markFullest(
  fullest: string,
  others: readonly (readonly WordingSegment[])[],
): WordingSegment[] {
  const fates = others.map((segments) => segments.flatMap(fatesOf))
  const runs: { state: WordingSegment['state']; start: number; end: number }[] = []
  for (const [index, { start, end }] of comparableWords(fullest).entries()) {
    const found = new Set(fates.map((fate) => fate[index]))
    const state = found.has('changed') ? 'changed' : found.has('only') ? 'only' : 'shared'
    const before = runs.at(-1)
    if (before?.state === state) before.end = end
    else runs.push({ state, start, end })
  }
  return runs.map(({ state, start, end }) => {
    const text = fullest.slice(start, end)
    return { state, text, fullest: text }
  })
}

/** Tell for each word of the fullest wording in a segment what becomes of it. */
function fatesOf({ state, fullest }: WordingSegment): WordingSegment['state'][] {
  return comparableWords(fullest).map(() => state)
}

/** A piece of a quote: its words as they stand, and whether the fullest wording has them. */
export interface WordingPiece {
  readonly state: WordingSegment['state']
  readonly text: string
}

/**
 * Cut a quote where its wording begins and ceases to differ, without losing a sign of it: what stands between two segments goes to
 * the one before, as shared.
 *
 * @param segments - Its segments, in order; their texts are slices of the quote.
 * @returns Pieces that make up the quote when they are joined.
 */
export function spreadSegments(quote: string, segments: readonly WordingSegment[]): WordingPiece[] {
  const pieces: WordingPiece[] = []
  let reached = 0
  const upTo = (end: number, state: WordingSegment['state']) => {
    if (end > reached) pieces.push({ state, text: quote.slice(reached, end) })
    reached = end
  }
  for (const { state, text } of segments.filter((segment) => segment.text !== '')) {
    const start = quote.indexOf(text, reached)
    upTo(start, 'shared')
    upTo(start + text.length, state)
  }
  upTo(quote.length, 'shared')
  return pieces
}
