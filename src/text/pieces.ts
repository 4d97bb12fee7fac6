/** Items in a piece of a long list: enough that pieces are few, few enough that none is large. */
const inPiece = 1000

/**
 * Cut a list in pieces, so that what is made of a long one needn’t be in memory as a whole.
 *
 * @returns The items, piece by piece, in their order; no piece of an empty list.
 */
export function* piecesOf<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let piece: Item[] = []
  for (const item of items) {
    piece.push(item)
    if (piece.length < inPiece) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
