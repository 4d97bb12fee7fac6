import { diffArrays } from 'diff'
import { editDistance } from '../text/distance.ts'
import { foldTypography, originalOffset } from '../text/fold.ts'
import { letterWithoutSpaces } from '../text/scripts.ts'
import type { Paragraph } from './paragraphs.ts'

/** The passage of a source that is most like a quote. */
export interface ClosestPassage {
  /** The paragraph it stands in, counted over the source’s non-blank lines from 1. */
  readonly paragraph: number
  /** Its words, as the source has them. */
  readonly text: string
  /** The same with the differences marked: `[-in the quote only-]`, `{+in the source only+}`. */
  readonly marked: string
}

/** The best alignment of the quote’s first words with words of the source that end at some word. */
interface Alignment {
  /** How much has to change. */
  readonly distance: number
  /** Which word of the paragraph comes first. */
  readonly first: number
  /** How many words are alike. */
  readonly shared: number
}

/** Where fewer of the quote’s words are found, the passage is another one, and showing it would mislead. */
const leastShare = 1 / 3

/** Words are alike when at most this share of their letters differs: “lenghty”, “lengthy”. */
const mostLetters = 1 / 2

/**
 * A word that the quote has and the passage hasn’t costs 1, a replaced word at most this. A little less than 1
 * shows a replaced word at either end of the quote with what stands in its place.
 */
const dearestReplacement = 0.9

/** A word that the quote leaves out costs less still, so that it isn’t taken for the replacement of an end. */
const omission = 0.8

/**
 * Find the passage that turns into the quote with the fewest changed words. Among equals the first wins.
 *
 * The search is approximate matching by dynamic programming (Sellers, “The theory and computation of
 * evolutionary distances”, 1980) over words: the quote is aligned with every stretch of a paragraph at once.
 *
 * @param quote - Words that occur in none of them.
 * @returns The passage, or null where none shares at least a third of the quote’s words.
 */
export function closestPassage(paragraphs: readonly Paragraph[], quote: string): ClosestPassage | null {
  const wanted = splitChunks(quote)
  const costsOf = rememberCosts(wanted)
  let smallest = Infinity
  let closest: { paragraph: Paragraph; chunks: Chunk[] } | null = null
  for (const paragraph of paragraphs) {
    const chunks = splitChunks(paragraph.text)
    let column: Alignment[] = wanted.map((_, row) => ({ distance: row + 1, first: 0, shared: 0 }))
    for (const [position, { folded }] of chunks.entries()) {
      column = nextColumn(column, position, costsOf(folded))
      const whole = column.at(-1)
      if (whole && whole.shared >= wanted.length * leastShare && whole.distance < smallest) {
        smallest = whole.distance
        closest = { paragraph, chunks: chunks.slice(whole.first, position + 1) }
      }
    }
  }
  if (closest === null) return null
  const { paragraph, chunks } = closest
  const text = paragraph.text.slice(chunks[0]!.start, chunks.at(-1)!.end)
  return { paragraph: paragraph.number, text, marked: markDifference(wanted, chunks) }
}

/** Extend the alignments by the word of the source at `position`; `costs` has its cost as each word of the quote. */
function nextColumn(column: readonly Alignment[], position: number, costs: readonly number[]): Alignment[] {
  let diagonal: Alignment = { distance: 0, first: position, shared: 0 }
  let above: Alignment = { distance: 0, first: position + 1, shared: 0 }
  return column.map((left, row) => {
    const cost = costs[row]!
    const replaced = diagonal.distance + cost
    const omitted = left.distance + omission
    const added = above.distance + 1
    if (replaced <= omitted && replaced <= added) {
      const shared = diagonal.shared + (cost <= mostLetters ? 1 : 0)
      above = { distance: replaced, first: diagonal.first, shared }
    } else if (omitted <= added) {
      above = { distance: omitted, first: left.first, shared: left.shared }
    } else {
      above = { distance: added, first: above.first, shared: above.shared }
    }
    diagonal = left
    return above
  })
}

/** Give the cost of a word as each word of the quote, computed once a word: sources repeat words. */
function rememberCosts(wanted: readonly Chunk[]): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (word) => {
    const costs = known.get(word) ?? wanted.map(({ folded }) => replacementCost(folded, word))
    known.set(word, costs)
    return costs
  }
}

/** Give the share of letters that differ between two words, up to what a replacement costs at most. */
function replacementCost(a: string, b: string): number {
  if (a === b) return 0
  return Math.min(dearestReplacement, editDistance(a, b) / Math.max(a.length, b.length))
}

const invisible = /\p{Cf}/gu

/**
 * Write a passage with its differences from a quote marked, as `wdiff` does: `[-in the quote only-]`,
 * `{+in the source only+}`. Invisible characters in a difference are spelt out: `<U+200B>`. What differs by
 * typography alone is not marked.
 */
function markDifference(quote: readonly Chunk[], passage: readonly Chunk[]): string {
  const parts = diffArrays([...quote], withoutEdges(quote, passage), {
    comparator: (a, b) => a.folded === b.folded,
  })
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

const [leadingMarks, trailingMarks] = [/^[^\p{L}\p{N}]+/u, /[^\p{L}\p{N}]+$/u]

/** Leave out of a passage the punctuation at its two ends that its quote does without: that is no difference. */
function withoutEdges(quote: readonly Chunk[], passage: readonly Chunk[]): Chunk[] {
  return passage.map((chunk, position) => {
    const edges = [
      ...(position === 0 ? [[leadingMarks, quote[0]] as const] : []),
      ...(position === passage.length - 1 ? [[trailingMarks, quote.at(-1)] as const] : []),
    ]
    return edges.reduce(
      (bare, [marks, beside]) =>
        bare.folded.replace(marks, '') === beside?.folded
          ? { ...bare, text: bare.text.replace(marks, ''), folded: beside.folded }
          : bare,
      chunk,
    )
  })
}

function spellOut(text: string): string {
  return text.replace(invisible, (character) => {
    const codePoint = Number(character.codePointAt(0))
    return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}

/** A word with the punctuation that clings to it. In scripts without spaces each letter is a chunk. */
interface Chunk {
  /** The chunk as the text has it. */
  readonly text: string
  /** The chunk folded, for comparison. */
  readonly folded: string
  /** Whether white space stands before it. */
  readonly spaceBefore: boolean
  /** Its place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const chunk = new RegExp(`${letterWithoutSpaces}|(?:(?!${letterWithoutSpaces})[^ ])+`, 'gv')

/** Split a text at white space and, in scripts without spaces, at every letter. */
function splitChunks(text: string): Chunk[] {
  const folded = foldTypography(text)
  return [...folded.text.matchAll(chunk)].map((match) => {
    const start = originalOffset(folded, match.index)
    const end = originalOffset(folded, match.index + match[0].length)
    const spaceBefore = folded.text.charAt(match.index - 1) === ' '
    return { text: text.slice(start, end), folded: match[0], spaceBefore, start, end }
  })
}
