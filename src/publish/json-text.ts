/**
 * Write a list as JSON with one item a line, so that two versions of a file differ in the lines of the items that differ.
 *
 * @param items - Values that JSON can hold. Lone surrogates come out as escapes, so the text is always valid UTF-8.
 */
export function jsonLines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]\n'
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
}

/**
 * Write an object as indented JSON.
 *
 * @param data - An object that JSON can hold.
 */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
