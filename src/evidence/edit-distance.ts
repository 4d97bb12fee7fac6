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
