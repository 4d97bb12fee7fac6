import type { Finding } from '../evidence/finding.ts'
import type { ArticleEntry } from './content.ts'
import type { ContentProblem } from './problem.ts'

/**
 * Give a finding about an article’s evidence its line and column.
 *
 * @param finding - What is wrong, with the way to it in the front matter.
 * @param article - The article.
 * @returns The problem, at the value, or at whatever is nearest to it where the value is missing.
 */
export function placeFinding({ path, ...words }: Finding, article: ArticleEntry): ContentProblem {
  return { ...words, ...article.locate(path) }
}
