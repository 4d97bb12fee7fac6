import { foldAccents } from '../text/fold.ts'

/** Long enough to tell files apart, short enough for an address. In characters. */
const longestId = 60

/**
 * Make an ID of a name: “Harbour closed – The Beacon.html” becomes `harbour-closed-the-beacon`.
 *
 * @param name - A name, or a file’s name without its folder and ending.
 * @returns The ID; empty where the name has no letter of a to z and no digit.
 */
export function idFrom(name: string): string {
  const id = foldAccents(name)
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (id.length <= longestId) return id
  const cut = id.slice(0, longestId + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longestId)
}
