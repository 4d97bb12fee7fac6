import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { isInHeadline } from '../../schema/lock.ts'
import type { QuotedPlace } from '../../schema/lock.ts'
import { foldTypography } from '../../text/fold.ts'
import type { Folded } from '../../text/fold.ts'
import { quoted } from '../../text/phrasing.ts'
import { findAll } from '../../text/spans.ts'

/** The curator’s account of an article, parsed. */
export interface Outline {
  /** Its Markdown as a tree without places, for the article’s page. Raw HTML in it is text. */
  readonly tree: Root
  /** Its text, block by block; none where the curator has written no outline. */
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
  return markup.test(markdown) ? parseMarkdown(markdown) : parsePlain(markdown)
}

/**
 * What makes Markdown more than paragraphs of plain words: its signs anywhere, those that mean something at the start of a line, spaces
 * around lines, and characters that a parser replaces.
 */
const markup = /[\\*_\[\]<>`\ufeff]|&|[\p{Cc}--\n]|^(?:[#=~+\-]|\p{N}|[\s--\n])|[\s--\n]$/mv

/** Parse paragraphs of plain words, as most outlines are, in a fraction of the time that all of Markdown takes. */
function parsePlain(markdown: string): Outline {
  const paragraphs: { readonly value: string; readonly line: number }[] = []
  let line = 1
  for (const value of markdown.split(/(\n{2,}|^\n+|\n$)/)) {
    if (value !== '' && !value.startsWith('\n')) paragraphs.push({ value, line })
    line += value.split('\n').length - 1
  }
  const children = paragraphs.map(({ value }): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  }))
  return {
    tree: structuredClone({ type: 'root', children }),
    blocks: paragraphs.map(({ value, line }) => blockOf(value, line)),
  }
}

function parseMarkdown(markdown: string): Outline {
  const tree = parser.parse(markdown)
  showHtmlAsText(tree)
  const blocks = blocksOf(tree)
  // Places have done their service, and would take most of the memory of the tree.
  visit(tree, (node) => {
    delete node.position
  })
  // A copy takes less still: the texts are parts of the file’s, which they would keep, and what lost a key takes more room than what never had it.
  return { tree: structuredClone(tree), blocks }
}

/**
 * Make an outline of quotes alone, for an article whose curator has written none: a paragraph for each paragraph of the text that is
 * quoted, with its quotes in their order.
 *
 * @param places - The places of the article’s quotes, in any order; those in its headline, where the page marks them, are left out.
 * @returns Its Markdown as a tree.
 */
export function outlineOfQuotes(places: readonly QuotedPlace[]): Root {
  const inText = places.filter((place) => !isInHeadline(place))
  const inOrder = inText.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
  const paragraphs = Map.groupBy(withoutParts(inOrder), ({ paragraph }) => paragraph)
  const children = [...paragraphs.values()].map((inParagraph): RootContent => {
    const value = inParagraph.map(({ quote }) => quoted(quote)).join(' … ')
    return { type: 'paragraph', children: [{ type: 'text', value }] }
  })
  return { type: 'root', children }
}

/** Leave out quotes whose words another one before them has. */
function withoutParts(places: readonly QuotedPlace[]): QuotedPlace[] {
  const kept: QuotedPlace[] = []
  for (const place of places) {
    const isPart = kept.some(({ quote }) => findAll(foldTypography(quote), place.quote).length > 0)
    if (!isPart) kept.push(place)
  }
  return kept
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
    blocks.push(blockOf(words, block.position!.start.line))
    return SKIP
  })
  return blocks
}

function blockOf(words: string, line: number): OutlineBlock {
  // Where the author’s lines end means nothing to readers.
  const text = words.replaceAll('\n', ' ')
  return { text, folded: foldTypography(text), line }
}
