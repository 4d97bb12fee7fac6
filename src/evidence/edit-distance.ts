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
  let row = columns.map((_, position) => position + 1)
  let rows = 0
  for (const character of a) {
    let diagonal = rows
    rows += 1
    let left = rows
    row = row.map((above, position) => {
      const replaced = diagonal + (columns[position] === character ? 0 : 1)
      diagonal = above
      left = Math.min(above + 1, left + 1, replaced)
      return left
    })
  }
  return row.at(-1) ?? rows
}
