/** Items in a piece of a long list: enough that pieces are few, few enough that none is large. */
const inPiece = 1000

/**
 * Cut a list in pieces, so that what is made of a long one needn’t be in memory as a whole.
 *
 * @returns The items, piece by piece, in their order; no piece of an empty list.
 */
export function* piecesOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += inPiece) yield items.slice(start, start + inPiece)
}
