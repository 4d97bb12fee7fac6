/**
 * Pick the first documents of an order without sorting all.
 *
 * @param documents - Numbers of documents.
 * @param limit - How many to pick.
 * @param before - Whether one document comes before another; a strict order.
 * @returns Up to `limit` documents in order.
 */
export function selectTop(
  documents: Int32Array,
  limit: number,
  before: (a: number, b: number) => boolean,
): number[] {
  const top: number[] = []
  for (const document of documents) {
    const last = top[limit - 1]
    if (last !== undefined && before(last, document)) continue
    let place = Math.min(top.length, limit - 1)
    while (place > 0 && before(document, top[place - 1]!)) {
      top[place] = top[place - 1]!
      place -= 1
    }
    top[place] = document
  }
  return top
}
