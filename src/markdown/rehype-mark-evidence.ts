import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { findAll } from '../text/spans.ts'
import { foldTypography } from '../text/fold.ts'
import { markElement } from './mark-element.ts'
import type { Mark } from './segments.ts'

/** A quote to find and mark in an outline. */
export interface OutlineQuote extends Omit<Mark, 'start' | 'end'> {
  /** The words, up to typographic folding. */
  readonly quote: string
}

/** Elements whose text reads as one run, so that a quote may cross the inline elements within. */
const blocks = new Set(['p', 'li', 'blockquote', 'h2', 'h3', 'h4'])

/**
 * Mark the quotes of an outline in place, each linked to its comparison.
 *
 * A quote is sought within one block, and may cross the inline elements in it. Where it occurs more than once, its first place is marked.
 *
 * @param options - Settings.
 * @param options.quotes - The quotes to mark, in the order in which facts are asked.
 * @returns A transformer of hast trees.
 */
export function rehypeMarkEvidence(options: { quotes: readonly OutlineQuote[] }) {
  return (tree: Root) => {
    const quotes = new Set(options.quotes)
    const named = new Set<string>()
    visit(tree, 'element', (element) => {
      if (!blocks.has(element.tagName) || hasBlocks(element)) return undefined
      const marks = placeQuotes(toString(element), quotes)
      if (marks.length > 0) markElement(element, marks, named)
      return SKIP
    })
  }
}

function hasBlocks(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && blocks.has(child.tagName))
}

/** Find quotes in the text and take them from the set, so that later blocks don’t mark them again. */
function placeQuotes(text: string, quotes: Set<OutlineQuote>): Mark[] {
  const folded = foldTypography(text)
  return [...quotes].flatMap((outlineQuote) => {
    const { quote, ...mark } = outlineQuote
    const [place] = findAll(folded, quote)
    if (place === undefined) return []
    quotes.delete(outlineQuote)
    return { ...mark, ...place }
  })
}
