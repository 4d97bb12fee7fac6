import { claimsOf } from '../../schema/article.ts'
import { findAll, mergeSpans } from '../../text/spans.ts'
import { countWords } from '../../text/words.ts'
import type { OutlineBlock } from '../read/outline.ts'
import type { Warning } from './warning.ts'

/** Fewer words than these in a row make no sentence. */
const fewestWords = 3

/** An outline tells something in the curator’s own words. */
export const ownSentence: Warning = {
  name: 'own-sentence',
  description: 'An outline that somebody wrote has a sentence of its own, beside the quotes.',
  tip: 'Say in your own words what the article tells, or leave the outline out: the page then shows the quotes alone.',
  check: {
    article: ({ data, outline: { blocks }, file, outlineLine }) => {
      const quotes = claimsOf(data).flatMap(([, claims]) => claims.map(({ quote }) => quote))
      if (data.source.rights === 'full' || blocks.length === 0 || blocks.some(hasSentence)) return []
      const line = outlineLine + blocks[0]!.line - 1
      const expected = 'a sentence of its own'
      return [{ at: { file, line, column: 1 }, found: 'an outline of quotes alone', expected }]

      function hasSentence(block: OutlineBlock): boolean {
        const spans = mergeSpans(quotes.flatMap((quote) => findAll(block.folded, quote)))
        const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), block.text.length]
        const between = spans.length === 0 ? [block.text] : stretches(block.text, edges)
        return between.some((text) => countWords(text) >= fewestWords)
      }
    },
  },
}

/** Cut a text between every other edge, so that what quotes cover is left out. */
function stretches(text: string, edges: readonly number[]): string[] {
  return edges.flatMap((start, index) => (index % 2 === 0 ? [text.slice(start, edges[index + 1])] : []))
}
