import { wordsOf } from './compare-words.ts'
import type { Segment } from './compare-words.ts'

/**
 * Mark the fullest wording by what becomes of its words in the others.
 *
 * @param fullest - The fullest wording.
 * @param others - The segments of every other wording that was compared with it word by word.
 * @returns Segments in order: `shared` where every other wording has the words, `changed` where another has
 *   other words in their place, `only` where another lacks them.
 */
export function markFullest(fullest: string, others: readonly (readonly Segment[])[]): Segment[] {
  const fates = others.map((segments) => segments.flatMap(fatesOf))
  const runs: { state: Segment['state']; start: number; end: number }[] = []
  for (const [index, { start, end }] of wordsOf(fullest).entries()) {
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
function fatesOf({ state, fullest }: Segment): Segment['state'][] {
  return wordsOf(fullest).map(() => state)
}
