import { setImmediate } from 'node:timers/promises'
import { Readability } from '@mozilla/readability'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { JSDOM } from 'jsdom'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { extractText, getDocumentProxy } from 'unpdf'
import { SKIP, visit } from 'unist-util-visit'
import { parseYaml, splitFrontMatter } from '../../corpus/read/yaml.ts'
import { decodeText } from '../../evidence/sources.ts'
import type { Capture } from './captures.ts'
import { type Declared, readDeclared, readDeclaredInFrontMatter } from './declared.ts'

/** A capture’s text. */
export interface MainText {
  /** Its paragraphs, each on one line, without its headline where the page declares that. */
  readonly paragraphs: readonly string[]
  /** What else the page holds: navigation, captions of other pieces, notices. */
  readonly dropped: readonly string[]
  readonly declared: Declared
  /** What the curator should know of how it was read, a sentence or two each. */
  readonly remarks: readonly string[]
}

/** Nothing in these is text that a reader of the page sees. */
const unseen = 'script, style, noscript, template, iframe, object, embed, svg, math, canvas, form, button'

/**
 * Read the text of a capture. Scripts are never run and nothing is fetched.
 *
 * @param capture - The capture.
 * @throws Error where plain text isn’t UTF-8, or a PDF can’t be read.
 */
export async function readMainText(capture: Capture): Promise<MainText> {
  switch (capture.form) {
    case 'html':
      // A page of 100 kB holds a megabyte and more until the event loop turns, and an archive has thousands of pages.
      await setImmediate()
      return readHtml(capture)
    case 'pdf':
      return readPdf(capture.body as Uint8Array)
    case 'markdown':
      return readMarkdown(decoded(capture.body))
    case 'text':
      return plain(paragraphsOf(decoded(capture.body)))
  }
}

function plain(paragraphs: readonly string[], remarks: readonly string[] = []): MainText {
  return { paragraphs, dropped: [], declared: readDeclaredInFrontMatter(null), remarks }
}

function readMarkdown(text: string): MainText {
  const parts = splitFrontMatter(text)
  const blocks = blocksOf(
    unified()
      .use(remarkParse)
      .parse(parts?.body ?? text),
  )
  if (parts === null) return plain(blocks)
  const parsed = parseYaml(parts.yaml, '')
  if ('problems' in parsed) {
    const remark = 'Its front matter isn’t YAML that parses, so nothing is taken from it.'
    return { ...plain(blocks, [remark]), dropped: [oneLine(parts.yaml)] }
  }
  const declared = readDeclaredInFrontMatter(parsed.yaml.data)
  return { ...withoutHeadline(blocks, declared), declared, remarks: [] }
}

function readHtml({ body, mediaType, address }: Capture): MainText {
  const { dom, remarks } = parseHtml(body, mediaType, address)
  const { document } = dom.window
  const declared = readDeclared(document)
  for (const element of document.querySelectorAll(unseen)) element.remove()
  const all = blocksOf(toMdast(fromHtml(dom.serialize())))
  const found = new Readability(document).parse()
  const main = blocksOf(toMdast(fromHtml(found?.content ?? '', { fragment: true })))
  const kept = main.length > 0 ? main : all
  const { paragraphs } = withoutHeadline(kept, declared)
  if (main.length === 0) {
    remarks.push('No main text could be told from the rest, so all of the page is kept.')
  }
  return { paragraphs, dropped: without(all, paragraphs), declared, remarks }
}

/** Take the headline out of a text’s first two blocks, where it is declared in the same words. */
function withoutHeadline(
  blocks: readonly string[],
  { title }: Declared,
): Pick<MainText, 'paragraphs' | 'dropped'> {
  const titles = new Set(title.map(({ value }) => value))
  const isHeadline = (block: string, position: number) => position <= 1 && titles.has(block)
  return {
    paragraphs: blocks.filter((block, position) => !isHeadline(block, position)),
    dropped: blocks.filter(isHeadline),
  }
}

function parseHtml(
  body: Capture['body'],
  mediaType: Capture['mediaType'],
  address: Capture['address'],
): { dom: JSDOM; remarks: string[] } {
  const options = {
    ...(mediaType && { contentType: htmlType(mediaType) }),
    ...(address !== null && /^https?:/.test(address) && { url: address }),
  }
  if (typeof body === 'string') return { dom: new JSDOM(body, options), remarks: [] }
  const dom = new JSDOM(Buffer.from(body), options)
  const encoding = dom.window.document.characterSet
  if (encoding === 'UTF-8' || isAscii(body)) return { dom, remarks: [] }
  // What is valid UTF-8 is hardly ever anything else: pages without a declaration, or with one that saving made wrong.
  const utf8 = decodeText(body)
  if ('text' in utf8) return { dom: new JSDOM(utf8.text, options), remarks: [] }
  return {
    dom,
    remarks: [`Its characters were read as ${encoding}: look at its accents and quotation marks.`],
  }
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80)

/** The parser reads the character set from the media type; it takes other types than HTML for XML. */
function htmlType(mediaType: string): string {
  const charset = /charset=["']?([\w-]+)/i.exec(mediaType)?.[1]
  return charset === undefined ? 'text/html' : `text/html; charset=${charset}`
}

async function readPdf(bytes: Uint8Array): Promise<MainText> {
  // The library takes the bytes over, and the caller’s would be gone.
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return plain(paragraphsOf(text.join('\n\n')), [
    'A PDF has lines, no paragraphs: check where each paragraph begins.',
  ])
}

/** List the paragraphs of a tree: its headings, paragraphs and table rows, each on one line. */
function blocksOf(tree: Nodes): string[] {
  const blocks: string[] = []
  visit(tree, (node) => {
    if (node.type === 'break') Object.assign(node, { type: 'text', value: ' ' })
  })
  visit(tree, (node) => {
    if (node.type === 'tableRow') {
      blocks.push(
        node.children
          .map((cell) => oneLine(toString(cell, { includeImageAlt: false, includeHtml: false })))
          .join(' | '),
      )
      return SKIP
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'code') return
    blocks.push(oneLine(toString(node, { includeImageAlt: false, includeHtml: false })))
    return SKIP
  })
  return blocks.filter((block) => /[\p{L}\p{N}]/u.test(block))
}

/** Texts are wrapped at fewer characters than this; a longer line is a paragraph. */
const longestWrappedLine = 100

/** Make paragraphs of plain text: of lines that are wrapped, those between two blank lines, else each line. */
function paragraphsOf(text: string): string[] {
  const lines = text.trim().replace(/\r\n?/g, '\n').split('\n')
  const isWrapped =
    lines.some((line) => line.trim() === '') && lines.every((line) => line.length <= longestWrappedLine)
  const parts = isWrapped ? lines.join('\n').split(/\n(?:[ \t]*\n)+/) : lines
  return parts.map(oneLine).filter((part) => part !== '')
}

/** Set a text on one line. Spaces that don’t break a line stay what they are; control characters go. */
function oneLine(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- They are what is to go.
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
      .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
      .trim()
  )
}

function decoded(body: Uint8Array | string): string {
  if (typeof body === 'string') return body
  const read = decodeText(body)
  if ('text' in read) return read.text
  throw new Error('Its text is no UTF-8. Save it as UTF-8 and import it again.')
}

/** List the blocks that aren’t among those kept; of equal blocks as many as are too many. */
function without(all: readonly string[], kept: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const block of kept) left.set(block, (left.get(block) ?? 0) + 1)
  return all.filter((block) => {
    const count = left.get(block) ?? 0
    left.set(block, count - 1)
    return count <= 0
  })
}
