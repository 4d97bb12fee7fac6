import { toHtml } from 'hast-util-to-html'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Outline } from '../corpus/read/outline.ts'
import { outlineSchema } from './outline-schema.ts'
import { rehypeMarkEvidence } from './rehype-mark-evidence.ts'
import type { OutlineQuote } from './rehype-mark-evidence.ts'
import { rehypeOwnIds } from './rehype-own-ids.ts'

const toSafeHtml = unified().use(remarkRehype).use(rehypeSanitize, outlineSchema).use(rehypeOwnIds).freeze()

/**
 * Put an outline as HTML, with its article’s quotes marked in place.
 *
 * @param outline - The outline; its tree stays as it is.
 * @param quotes - The quotes to mark, in the order in which facts are asked.
 */
export function outlineHtml({ tree }: Outline, quotes: readonly OutlineQuote[]): string {
  const html = toSafeHtml.runSync(tree)
  rehypeMarkEvidence({ quotes })(html)
  return toHtml(html)
}
