import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/** The text of a paragraph, a heading, a block of code or of HTML, as its page shows it. */
export interface DigestBlock {
  /** The text without Markdown’s signs. */
  readonly text: string
  /** The line of the digest on which it begins, from 1. */
  readonly line: number
}

const parser = unified().use(remarkParse)

/**
 * Give the text of a digest, block by block.
 *
 * @param digest - Markdown.
 * @returns The blocks in order.
 */
export function digestBlocks(digest: string): DigestBlock[] {
  const blocks: DigestBlock[] = []
  visit(parser.parse(digest), ['paragraph', 'heading', 'code', 'html'], (block) => {
    let text = ''
    visit(block, (node) => {
      if ('value' in node) text += node.value
      if (node.type === 'break') text += '\n'
    })
    // Where the author’s lines end means nothing to readers.
    blocks.push({ text: text.replaceAll('\n', ' '), line: block.position!.start.line })
    return SKIP
  })
  return blocks
}
