import { diffArrays } from 'diff'
import type { Chunk } from './split-chunks.ts'

const invisible = /\p{Cf}/gu

/**
 * Write a passage with its differences from a quote marked, as `wdiff` does: `[-in the quote only-]`,
 * `{+in the source only+}`. Invisible characters in a difference are spelt out: `<U+200B>`.
 *
 * @param quote - The chunks of the quote.
 * @param passage - The chunks of the passage.
 * @returns One line of text; what differs by typography alone is not marked.
 */
export function markDifference(quote: readonly Chunk[], passage: readonly Chunk[]): string {
  const parts = diffArrays([...quote], [...passage], { comparator: (a, b) => a.folded === b.folded })
  let marked = ''
  let removedBefore = false
  for (const { value, removed, added } of parts) {
    const joined = value.map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text)).join('')
    const text = joined.trimStart()
    if (joined !== text && marked !== '' && !(added && removedBefore)) marked += ' '
    if (removed) marked += `[-${spellOut(text)}-]`
    else if (added) marked += `{+${spellOut(text)}+}`
    else marked += text
    removedBefore = removed
  }
  return marked
}

function spellOut(text: string): string {
  return text.replace(invisible, (character) => {
    const codePoint = Number(character.codePointAt(0))
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
