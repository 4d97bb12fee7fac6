/**
 * Count the single-character insertions, deletions and replacements that turn one text into another: the
 * Levenshtein distance, row by row (Wagner and Fischer, 1974).
 *
 * @param a - A text.
 * @param b - Another one.
 * @returns The distance, in Unicode characters.
 */
export function editDistance(a: string, b: string): number {
  const columns = [...b]
  const row = [0, ...columns.keys().map((position) => position + 1)]
  for (const character of a) {
    let diagonal = row[0]!
    row[0] = diagonal + 1
    for (let position = 0; position < columns.length; position += 1) {
      const above = row[position + 1]!
      const replaced = diagonal + (columns[position] === character ? 0 : 1)
      row[position + 1] = Math.min(above + 1, row[position]! + 1, replaced)
      diagonal = above
    }
  }
  return row[columns.length]!
}

/**
 * Count the typos that turn one word into another: letters added, left out, replaced, or swapped with their
 * neighbour. A swap is the commonest slip in typing and counts once, unlike in `editDistance`.
 *
 * Optimal string alignment, the usual restriction of Damerau’s distance (Communications of the ACM 7, 1964).
 *
 * @param a - A word.
 * @param b - Another one.
 * @returns The number of typos, in UTF-16 units.
 */
export function countTypos(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
        swapped ? beforeLast[column - 2]! + 1 : Infinity,
      )
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}

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
    const slips = countTypos(word, name)
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
