import { isDeepStrictEqual } from 'node:util'
import { Document, isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'

/** A place in YAML: keys of maps and positions in lists. */
export type YamlPath = readonly (string | number)[]

/** Keys whose values stand on the line of their key: `value: { minutes: 90 }`, `origin: [ada]`. */
const inlineKeys: ReadonlySet<string> = new Set(['value', 'origin', 'cues', 'aliases', 'participants'])

/**
 * Set a value in YAML and leave every other character as it is: comments, order, quoting and line breaks.
 *
 * @param text - YAML without errors, whose maps and lists on the path are there: only the last step may be new. A list takes a new item at
 *   its end.
 * @param path - Where the value goes.
 * @param value - Plain data.
 * @returns The new text, checked to hold what was asked for and all that it held before.
 * @throws Error where the text has errors, or the path leads through something that is no map or list.
 */
export function setInYaml(text: string, path: YamlPath, value: unknown): string {
  const document = parseDocument(text)
  if (document.errors.length > 0) throw document.errors[0]!
  const edited = edit(text, document, path, value)
  const expected = parseDocument(text)
  expected.setIn(path, expected.createNode(value))
  if (!isDeepStrictEqual(parseDocument(edited).toJS(), expected.toJS())) {
    throw new Error(`${path.join('.')} can’t be set without touching the rest: write it by hand.`)
  }
  return edited
}

function edit(text: string, document: Document, path: YamlPath, value: unknown): string {
  const last = path.at(-1)!
  const parentPath = path.slice(0, -1)
  const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true)
  if (!isCollection(parent)) throw new Error(`${parentPath.join('.')} is no map or list.`)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
    : null
  const present = isMap(parent) ? pair?.value : (parent.items[Number(last)] as Node | undefined)
  if (isNode(present)) return replace(text, parent, pair ?? null, present, value)
  return add(text, document, parentPath, parent, String(last), value)
}

/** Put a value in the place of one that is there. */
function replace(
  text: string,
  parent: YAMLMap | YAMLSeq,
  pair: Pair | null,
  present: Node,
  value: unknown,
): string {
  const [start, end] = present.range!
  if (parent.flow) return text.slice(0, start) + inline(value) + text.slice(end)
  const owner = pair === null ? present : (pair.key as Node)
  const indent = columnOf(text, owner.range![0])
  const key = isPair(pair)
    ? `${text.slice((pair.key as Node).range![0], (pair.key as Node).range![1])}:`
    : '-'
  const from = pair === null ? text.lastIndexOf('-', start) : owner.range![0]
  const width = pair === null ? columnOf(text, from) : indent
  return text.slice(0, from) + entry(key, value, width) + text.slice(trimmedEnd(text, start, end))
}

/** Add a value at the end of a map or a list. */
function add(
  text: string,
  document: Document,
  parentPath: YamlPath,
  parent: YAMLMap | YAMLSeq,
  key: string,
  value: unknown,
): string {
  const asList = isSeq(parent)
  const [start, end] = parent.range!
  if (parent.items.length === 0 && parentPath.length > 0) {
    // `{}` and `[]` hold nothing that could be lost.
    return edit(text, document, parentPath, asList ? [value] : { [key]: value })
  }
  if (parent.flow) {
    const close = end - 1
    const item = asList ? inline(value) : `${inline(key)}: ${inline(value)}`
    const body = text.slice(start, close).trimEnd()
    const padding = text.slice(start + body.length, close)
    return `${text.slice(0, start)}${body}${body.endsWith(',') ? ' ' : ', '}${item}${padding}${text.slice(close)}`
  }
  const first = parent.items[0]!
  const indent = isPair(first)
    ? columnOf(text, (first.key as Node).range![0])
    : columnOf(text, text.lastIndexOf('-', (first as Node).range![0]))
  const at = trimmedEnd(text, start, end)
  return `${text.slice(0, at)}\n${' '.repeat(indent)}${entry(asList ? '-' : `${inline(key)}:`, value, indent)}${text.slice(at)}`
}

/** Write an entry of a block map or list: its key or dash, and its value. */
function entry(key: string, value: unknown, indent: number): string {
  const document = new Document(key === '-' ? [value] : { key: value })
  visit(document, {
    Pair(_, { key: name, value: node }) {
      if (isScalar(name) && inlineKeys.has(String(name.value)) && isCollection(node)) node.flow = true
    },
  })
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd()
  // Lists of one line keep no padding in this house: `[ada]`, but `{ minutes: 90 }`.
  const lines = written.replace(/\[ (.*?) \]/g, '[$1]').split('\n')
  const first = key === '-' ? lines[0]! : lines[0]!.replace(/^key:/, () => key)
  const rest = lines.slice(1).map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
  return [first, ...rest].join('\n')
}

function inline(value: unknown): string {
  const document = new Document(value)
  if (isCollection(document.contents)) document.contents.flow = true
  return document
    .toString({ lineWidth: 0 })
    .trim()
    .replace(/^\[ (.*) \]$/, '[$1]')
}

/** Tell where a value ends, without the blank space and comments of lines behind it. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}

/** Count the characters between the beginning of a line and a place in it. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
