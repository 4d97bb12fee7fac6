import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Turn raw HTML in Markdown into text, so that it shows as written and does nothing.
 *
 * @returns A transformer of mdast trees.
 */
export function remarkHtmlAsText() {
  return (tree: Root) => {
    visit(tree, 'html', (node, index, parent) => {
      const text = { type: 'text', value: node.value } as const
      // A block of HTML stands where a paragraph would.
      parent!.children[index!] = parent!.type === 'root' ? { type: 'paragraph', children: [text] } : text
    })
  }
}
