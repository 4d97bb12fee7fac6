import { claimsOf } from '../../schema/article.ts'
import { closestPassage } from '../../evidence/closest-passage.ts'
import { findAll } from '../../text/spans.ts'
import { shorten } from '../explain/plain-words.ts'
import type { OutlineBlock } from '../read/outline.ts'
import type { Rule } from './rule.ts'

const tip =
  'Work the quote into the outline, word for word, with its own quotation marks, within one paragraph.'

/** Every quote can be marked in its place on the article’s page. */
export const quoteInOutline: Rule = {
  name: 'quote-in-outline',
  description: 'An outline has the quote of every claim on the text, each within one paragraph.',
  tip,
  check: {
    article: ({ data, outline, locate }) => {
      if (data.source.rights === 'full' || outline.blocks.length === 0) return []
      const blocks = outline.blocks
      return claimsOf(data).flatMap(([fact, claims]) =>
        claims.flatMap(({ quote, in: where }, position) => {
          // The page marks it in its heading.
          if (where === 'headline') return []
          if (blocks.some(({ folded }) => findAll(folded, quote).length > 0)) return []
          const at = locate(['claims', fact, position, 'quote'])
          return [
            {
              at,
              found: `“${shorten(quote)}”`,
              expected: 'a quote that occurs in the outline',
              hint: remedy(blocks, quote),
            },
          ]
        }),
      )
    },
  },
}

function remedy(blocks: readonly OutlineBlock[], quote: string): string {
  const paragraphs = blocks.map(({ line, ...block }) => ({ ...block, number: line }))
  const closest = closestPassage(paragraphs, quote)
  if (closest === null) return tip
  return `${tip}\nThe closest passage: ${closest.marked} ([-…-] is in the quote only, {+…+} in the outline only).`
}
