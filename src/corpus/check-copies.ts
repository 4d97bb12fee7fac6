import { claimsOf } from '../evidence/article-content.ts'
import { checkOutline } from '../evidence/check-outline.ts'
import type { Paragraph } from '../evidence/paragraphs.ts'
import type { ArticleEntry } from './content.ts'
import type { OutlineBlock } from './outline.ts'
import type { ContentProblem } from './problem.ts'

/**
 * Check that an article’s outline is in the curator’s own words.
 *
 * @param article - The article.
 * @param source - The paragraphs of its source.
 * @returns A problem for each run of words that the outline copies, at its block. None where the whole source
 *   may be published.
 */
export function checkCopies(article: ArticleEntry, source: readonly Paragraph[]): ContentProblem[] {
  if (article.data.source.rights === 'full') return []
  const quotes = [...claimsOf(article.data), ...Object.entries(article.data.statements)].flatMap(
    ([, quoted]) => quoted.map(({ quote }) => quote),
  )
  const blocks = article.outline.blocks
  // All blocks at once: a copy may be spread over the items of a list.
  const check = (some: readonly OutlineBlock[]) =>
    checkOutline(some.map(({ text }) => text).join('\n'), quotes, source)
  const findings = check(blocks)
  if (findings.length === 0) return []

  // A run belongs to the block in which it becomes long enough to count.
  const counts = blocks.map((_, position) => check(blocks.slice(0, position + 1)).length)
  return findings.map(({ rule, found, expected, hint }, run) => {
    const { line } = blocks[counts.findIndex((count) => count > run)]!
    return {
      rule,
      file: article.file,
      line: article.outlineLine + line - 1,
      column: 1,
      found,
      expected,
      hint,
    }
  })
}
