import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Give an outline’s headings IDs of the page’s own, which begin with a low line. IDs made of their words could be
 * a fact’s ID, which belongs to the fact’s first mark.
 *
 * @returns A transformer of hast trees.
 */
export function rehypeOwnIds() {
  return (tree: Root) => {
    let count = 0
    visit(tree, 'element', (element) => {
      if (!/^h[1-6]$/.test(element.tagName)) return
      count += 1
      element.properties.id = `_heading-${count}`
    })
  }
}
