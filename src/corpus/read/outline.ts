import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { foldTypography } from '../../text/fold.ts'
import type { Folded } from '../../text/fold.ts'

/** The curator’s account of an article, parsed. */
export interface Outline {
  /** Its Markdown as a tree without places, for the article’s page. Raw HTML in it is text. */
  readonly tree: Root
  /** Its text, block by block. */
  readonly blocks: readonly OutlineBlock[]
}

/** The text of a paragraph, a heading or a block of code, as its page shows it. */
export interface OutlineBlock {
  /** The text without Markdown’s signs. */
  readonly text: string
  /** The same folded, for comparison. */
  readonly folded: Folded
  /** The line of the outline on which it begins, from 1. */
  readonly line: number
}

const parser = unified().use(remarkParse)

/**
 * Parse an outline: once, for the checks of its words and for its page.
 *
 * @param markdown - The body of the article’s file.
 */
export function parseOutline(markdown: string): Outline {
  const tree = parser.parse(markdown)
  showHtmlAsText(tree)
  const blocks = blocksOf(tree)
  // Places have done their service, and would take most of the memory of the tree.
  visit(tree, (node) => {
    delete node.position
  })
  return { tree, blocks }
}

/** Turn raw HTML into text, so that it shows as written and does nothing. */
function showHtmlAsText(tree: Root): void {
  visit(tree, 'html', ({ value, position }, index, parent) => {
    const text = { type: 'text', value, position } as const
    // A block of HTML stands where a paragraph would.
    parent!.children[index!] =
      parent!.type === 'root' ? { type: 'paragraph', children: [text], position } : text
  })
}

function blocksOf(tree: Root): OutlineBlock[] {
  const blocks: OutlineBlock[] = []
  // HTML in a list stands as text without a paragraph around it.
  visit(tree, ['paragraph', 'heading', 'code', 'text'], (block) => {
    let words = ''
    visit(block, (node) => {
      if ('value' in node) words += node.value
      if (node.type === 'break') words += '\n'
    })
    // Where the author’s lines end means nothing to readers.
    const text = words.replaceAll('\n', ' ')
    blocks.push({ text, folded: foldTypography(text), line: block.position!.start.line })
    return SKIP
  })
  return blocks
}
