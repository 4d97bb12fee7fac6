/**
 * Find the name that an author most likely meant.
 *
 * A name counts as near when at most a third of its letters differ: rarer slips aren’t slips but other words.
 * Where nothing is near, a name of which the word is a whole part will do: `rubio` finds `marco-rubio`.
 *
 * @param word - What was written.
 * @param names - The names that exist.
 * @returns The nearest name, the first of several; null where none is near.
 */
export function nearest(word: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let fewest = Infinity
  const candidates = [...names]
  for (const name of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3))
    const slips = countSlips(word, name)
    if (slips <= limit && slips < fewest) {
      best = name
      fewest = slips
    }
  }
  return best ?? candidates.find((name) => name.split('-').includes(word)) ?? null
}

/**
 * Suggest the nearest of several names, as a hint.
 *
 * @param word - What was written.
 * @param names - The names that exist.
 * @param otherwise - The hint where none is near.
 * @returns “Did you mean …?”, or the other hint.
 */
export function didYouMean(word: string, names: Iterable<string>, otherwise: string): string {
  const name = nearest(word, names)
  return name === null ? otherwise : `Did you mean ${name}?`
}

/**
 * Count the slips between two words: letters added, left out, replaced, or swapped with their neighbour. A swap
 * is the commonest slip in typing and counts once, unlike in the distance that compares quotes with passages.
 *
 * Optimal string alignment, the usual restriction of Damerau’s distance (Communications of the ACM 7, 1964).
 */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

/** Read a cell that the loops above have always filled. */
function at(row: readonly number[], column: number): number {
  return row[column] as number
}
