import { piecesOf } from '../text/pieces.ts'

/**
 * Write a list as JSON with one item a line, so that two versions of a file differ in the lines of the items that differ.
 *
 * @param items - Values that JSON can hold. Lone surrogates come out as escapes, so the text is always valid UTF-8.
 */
export function jsonLines(items: readonly unknown[]): string {
  return [...jsonLinePieces(items)].join('')
}

/** Write the same piece by piece: a long list’s text is best never in memory as a whole. */
export function* jsonLinePieces(items: Iterable<unknown>): Generator<string> {
  let isEmpty = true
  for (const piece of piecesOf(items)) {
    yield `${isEmpty ? '[' : ','}\n${piece.map((item) => JSON.stringify(item)).join(',\n')}`
    isEmpty = false
  }
  yield isEmpty ? '[]\n' : '\n]\n'
}

/**
 * Read a list of objects that `jsonLines` wrote, one at a time: a long list needn’t be in memory as a text, nor its objects all at once.
 *
 * @param file - What the file holds, in UTF-8.
 * @returns The objects, in their order.
 */
export function* objectsOfLines(file: Buffer): Generator {
  for (
    let start = 0, end = file.indexOf('\n');
    end !== -1;
    start = end + 1, end = file.indexOf('\n', start)
  ) {
    const line = file.toString('utf8', start, end)
    // The other lines are the list’s brackets.
    if (line.startsWith('{')) yield JSON.parse(line.replace(/,$/, ''))
  }
}

/**
 * Write an object as indented JSON.
 *
 * @param data - An object that JSON can hold.
 */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
