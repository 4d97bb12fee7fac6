import { claimsOf } from '../../evidence/article-content.ts'
import { closestPassage } from '../../evidence/closest-passage.ts'
import { findAll } from '../../text/spans.ts'
import { foldTypography } from '../../text/fold.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import { shorten } from '../describe-value.ts'
import { digestBlocks } from '../digest-blocks.ts'
import type { Rule } from './rule.ts'

const tip =
  'Work the quote into the digest, word for word, with its own quotation marks, within one paragraph.'

/** Every quote can be marked in its place on the article’s page. */
export const quoteInDigest: Rule = {
  name: 'quote-in-digest',
  description: 'A digest has the quote of every claim, each within one paragraph.',
  tip,
  check: {
    article: ({ data, digest, locate }) => {
      if (data.source.rights === 'full' || digest.trim() === '') return []
      const blocks = digestBlocks(digest).map(({ text, line }): Paragraph => ({
        number: line,
        text,
        folded: foldTypography(text),
      }))
      return claimsOf(data).flatMap(([fact, claims]) =>
        claims.flatMap(({ quote }, position) => {
          if (blocks.some(({ folded }) => findAll(folded, quote).length > 0)) return []
          const at = locate(['claims', fact, position, 'quote'])
          return [
            {
              at,
              found: `“${shorten(quote)}”`,
              expected: 'a quote that occurs in the digest',
              hint: remedy(blocks, quote),
            },
          ]
        }),
      )
    },
  },
}

function remedy(blocks: readonly Paragraph[], quote: string): string {
  const closest = closestPassage(blocks, quote)
  if (closest === null) return tip
  return `${tip}\nThe closest passage: ${closest.marked} ([-…-] is in the quote only, {+…+} in the digest only).`
}
