import { quoted } from '../../text/phrasing.ts'
import type { KindContext } from '../kind.ts'

/** How many characters a cell of the overview holds. */
export const briefLength = 24

/**
 * Give the first of several ways to put an answer that an overview has room for.
 *
 * @param ways - From the one that says most to the one that says least, at least one; the last is cut where it is too long.
 */
export function briefest(...ways: readonly string[]): string {
  return ways.find((way) => lengthOf(way) <= briefLength) ?? cut(ways.at(-1)!, briefLength)
}

/** Set words in quotation marks, cut where an overview hasn’t the room for them. */
export function quotedBriefly(words: string): string {
  return quoted(cut(words, briefLength - lengthOf(quoted(''))))
}

/** Cut a text behind a word, with an ellipsis for the rest; within a word only where it begins with one too long. */
function cut(text: string, most: number): string {
  const characters = Array.from(text)
  if (characters.length <= most) return text
  const room = characters.slice(0, most).join('')
  const end = room.lastIndexOf(' ')
  const kept = end > 0 ? room.slice(0, end) : characters.slice(0, most - 1).join('')
  return `${kept.replace(/[\s,;:.…]+$/, '')}…`
}

function lengthOf(text: string): number {
  return Array.from(text).length
}

/** Give the short name of a person where there is one, else the name. */
export function shortNameIn({ nameOf, shortNameOf = nameOf }: KindContext, id: string): string {
  return shortNameOf(id)
}
