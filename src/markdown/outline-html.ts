import type { Element, Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import { toHtml } from 'hast-util-to-html'
import { toString } from 'hast-util-to-string'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import type { Options } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Article } from '../corpus/corpus.ts'
import { outlineOfQuotes } from '../corpus/read/outline.ts'
import { siteCorpus } from '../corpus/site-corpus.ts'
import { isInHeadline } from '../schema/lock.ts'
import { foldTypography } from '../text/fold.ts'
import { findAll } from '../text/spans.ts'
import { factsInHeadline } from './headline-html.ts'
import { markElement } from './mark-element.ts'
import type { Mark } from './mark-element.ts'
import { marksFor } from './mark-of-claim.ts'

/**
 * Give an article’s outline as HTML, each quote marked in place and linked to its comparison; where nobody has written one, that of its
 * quotes alone.
 *
 * @param root - The address of the site’s root, with a slash at its end.
 */
export function siteOutline(article: Article, root: string): string {
  const corpus = siteCorpus()
  const { outline, evidence } = article
  // The outline is the curator’s; quotes alone are the article’s.
  const markOf = marksFor(corpus, article, root, outline === null ? article.language : corpus.site.language)
  const quotes = [...article.answers].flatMap(([fact, answer]) =>
    answer.coverage === 'silent'
      ? []
      : answer.claims
          .filter(({ place }) => !isInHeadline(place))
          .map((claim) => ({ quote: claim.quote, fact, ...markOf(fact, claim) })),
  )
  return outlineHtml(
    outline ?? outlineOfQuotes(Object.values(evidence.claims).flat()),
    quotes,
    factsInHeadline(article),
  )
}

/**
 * What an outline may hold: text, emphasis, lists, headings and http(s) links. No pictures, because they would load from elsewhere, and
 * no IDs, because the page’s fragments belong to facts.
 */
const outlineSchema: Options = {
  ...defaultSchema,
  tagNames: [
    'p',
    'em',
    'strong',
    'del',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h2',
    'h3',
    'h4',
    'code',
    'br',
    'hr',
  ],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https'] },
}

const toSafeHtml = unified().use(remarkRehype).use(rehypeSanitize, outlineSchema).use(rehypeOwnIds).freeze()

/**
 * Put an outline as HTML, with its article’s quotes marked in place.
 *
 * @param outline - The outline as a Markdown tree, which stays as it is.
 * @param quotes - The quotes to mark, in the order in which facts are asked.
 * @param named - The facts whose first mark stands ahead of the outline. Default: none.
 */
export function outlineHtml(
  outline: MarkdownRoot,
  quotes: readonly OutlineQuote[],
  named: readonly string[] = [],
): string {
  const html = toSafeHtml.runSync(outline)
  markQuotes(html, quotes, new Set(named))
  return toHtml(html)
}

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
 */
function markQuotes(tree: Root, outlineQuotes: readonly OutlineQuote[], named: Set<string>): void {
  const quotes = new Set(outlineQuotes)
  visit(tree, 'element', (element) => {
    if (!blocks.has(element.tagName) || hasBlocks(element)) return undefined
    const marks = placeQuotes(toString(element), quotes)
    if (marks.length > 0) markElement(element, marks, named)
    return SKIP
  })
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

/**
 * Give an outline’s headings IDs of the page’s own, which begin with a low line. IDs made of their words could be
 * a fact’s ID, which belongs to the fact’s first mark.
 *
 * @returns A transformer of hast trees.
 */
function rehypeOwnIds() {
  return (tree: Root) => {
    let count = 0
    visit(tree, 'element', (element) => {
      if (!/^h[1-6]$/.test(element.tagName)) return
      count += 1
      element.properties.id = `_heading-${count}`
    })
  }
}
