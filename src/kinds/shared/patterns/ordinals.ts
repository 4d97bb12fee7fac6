import { ordinals } from '../../../text/phrasing.ts'

/** Read the first place in a row that a text names: “their first meeting” is 1; null where it names none. */
export function ordinalOf(text: string): number | null {
  const found = new RegExp(`\\b(?:${ordinals.join('|')})\\b(?! of all)`, 'iu').exec(text)?.[0]
  return found === undefined ? null : ordinals.indexOf(found.toLowerCase()) + 1
}
