import { load } from 'js-yaml'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, Node, Scalar, YAMLError } from 'yaml'
import type { ContentProblem, DataPath, Locate, Location } from '../problem.ts'

/** A YAML text that parses. */
export interface YamlFile {
  /** Its data, as plain objects, lists, texts, numbers, booleans and nulls. */
  readonly data: unknown
  readonly locate: Locate
}

/**
 * Parse YAML 1.2 whose values all say where they stand.
 *
 * Aliases and tags are refused: content is plain data, and each file says what it means in its own place.
 *
 * @param file - The path to name in problems.
 * @param firstLine - The line of the file on which the YAML begins. Default: 1.
 * @returns The parsed file, or what stands in the way.
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
): { yaml: YamlFile } | { problems: ContentProblem[] } {
  const parse = () => parseWithPlaces(text, file, firstLine)
  // Places are asked for only in trouble. Parsing again then spares the memory of keeping every file’s tree.
  const locate: Locate = (path, target = 'value') => locateIn(parse(), path, target)
  const usual = parseUsual(text)
  if (usual !== null) {
    const locateUsual: Locate = (path, target) => {
      const line = target === 'key' && path.length === 1 ? lineOfKey(text, path[0]!) : null
      return line === null ? locate(path, target) : { file, line: line + firstLine, column: 1 }
    }
    return { yaml: { ...usual, locate: locateUsual } }
  }

  const { document, locateOffset } = parse()
  const problems = syntaxProblems(document, text, locateOffset)
  return problems.length > 0 ? { problems } : { yaml: { data: document.toJS(), locate } }
}

/** What two parsers may take differently, or what this module refuses: all of it is rare in content. */
const unusual = new RegExp(
  [
    // A key that this module refuses, and escapes that can hide it.
    /__proto__|\\[uUx]/,
    /[\t\ufeff]|\r(?!\n)/,
    // Marks between documents.
    /^\s*(?:---|\.\.\.)/,
    // Keys that are null, empty or have parts.
    /(?:~|null)\s*:|(?<![^\s,[{])[:?](?![^\s,\]}])/,
    // Tags, anchors and aliases.
    /(?<![^\s,[{])[!&*]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
)

/**
 * Parse YAML in which nothing is unusual, in an eighth of the time that a parser takes which can say what is wrong where.
 *
 * @returns The data; null where only that other parser can tell.
 */
function parseUsual(text: string): { readonly data: unknown } | null {
  if (unusual.test(text)) return null
  try {
    // The parser’s texts are parts of the file’s, and any of them would keep the whole file in memory: these are copies.
    return { data: structuredClone(load(text, { maxAliases: 0 })) }
  } catch {
    return null
  }
}

/**
 * Find the line on which a key of the outermost map stands. Where nothing is unusual no other line begins so, and to look for it takes a
 * fraction of parsing again: a warning may ask it of every article.
 *
 * @returns The line’s number from 0; null where the key is missing, or written in another way.
 */
function lineOfKey(text: string, key: PropertyKey): number | null {
  const index = text.split(/\r?\n/).findIndex((line) => `${line} `.startsWith(`${String(key)}: `))
  return index === -1 ? null : index
}

interface Parsed {
  readonly document: Document.Parsed
  readonly locateOffset: (offset: number) => Location
}

function parseWithPlaces(text: string, file: string, firstLine: number): Parsed {
  const lines = new LineCounter()
  // Dialect fixed to 1.2, where `no` and `2025-02-12` are texts.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const locateOffset = (offset: number): Location => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { file, line: line + firstLine - 1, column: col }
  }
  return { document, locateOffset }
}

function locateIn({ document, locateOffset }: Parsed, path: DataPath, target: 'key' | 'value'): Location {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, segment] of path.entries()) {
    const step = stepInto(node, segment)
    if (step === null) break
    const wantsKey = depth === path.length - 1 && target === 'key'
    offset = (wantsKey ? undefined : startOf(step.value)) ?? startOf(step.key)!
    node = step.value
  }
  return locateOffset(offset)
}

/** Go one key or list position down; null where there is none. A list’s item is its own key. */
function stepInto(node: unknown, segment: PropertyKey): { key: unknown; value: unknown } | null {
  if (isMap(node)) {
    // All keys are scalars: others have been refused.
    return node.items.find(({ key }) => String((key as Scalar).value) === String(segment)) ?? null
  }
  if (!isSeq(node)) return null
  const item = node.items[Number(segment)]
  return item === undefined ? null : { key: item, value: item }
}

/**
 * Tell what is wrong with a YAML text before anybody looks at its data: the first slip in the syntax, and all
 * repeated keys, aliases and keys that can’t be used.
 */
function syntaxProblems(
  document: Document.Parsed,
  text: string,
  locateOffset: (offset: number) => Location,
): ContentProblem[] {
  const isDuplicate = (error: YAMLError) => error.code === 'DUPLICATE_KEY'
  const errors = [...document.errors, ...document.warnings]
  // After the first slip in the syntax the parser has lost its bearings, and what it says next misleads.
  const slip = errors.find((error) => !isDuplicate(error))
  const told = [...errors.filter(isDuplicate), ...(slip === undefined ? [] : [slip])]
  const problems = told.map((error) => {
    const unclosed = error.code === 'MISSING_CHAR' && !isMisindented(error)
    const offset = unclosed ? openedAt(document, error.pos[0]) : error.pos[0]
    return {
      rule: 'yaml',
      ...locateOffset(offset),
      found: lineAt(text, offset),
      ...(advice[isMisindented(error) ? 'BAD_INDENT' : error.code] ?? {
        expected: 'YAML that parses',
        hint: `${error.message}.`,
      }),
    }
  })

  const refuse = (node: unknown, words: Pick<ContentProblem, 'found' | 'expected' | 'hint'>) => {
    problems.push({ rule: 'yaml', ...locateOffset(startOf(node)!), ...words })
  }
  visit(document, {
    Alias: (_, alias) => {
      const expected = 'the value itself, without an alias'
      refuse(alias, { found: `*${alias.source}`, expected, hint: 'Write the value out.' })
    },
    Pair: (_, { key }) => {
      const hint = 'Write a single word in front of the colon.'
      if (!isScalar(key)) refuse(key, { found: 'a key with parts', expected: 'a word as key', hint })
      // A list of IDs would drop this one key without a word: in JavaScript it means something else.
      else if (key.value === '__proto__')
        refuse(key, { found: '__proto__', expected: 'another key', hint: 'Choose another name.' })
    },
  })
  return problems
}

/** Tell a key that stands between the columns of a list and of its items, for which the parser misses the dash of an item. */
function isMisindented({ message }: YAMLError): boolean {
  return message.startsWith('Sequence item without -')
}

/** Find where the text begins that the parser, in search of its closing quotation mark, followed to `offset`. */
function openedAt(document: Document.Parsed, offset: number): number {
  let opened = offset
  visit(document, {
    Scalar: (_, { range }) => {
      if (range![0] < offset && offset <= range![2]) opened = range![0]
    },
  })
  return opened
}

const parses = 'YAML that parses'
const oneKey = 'one “key: value” a line'
const indentation = 'Check the indentation'

/** Plain words for the slips that authors make; the parser’s own message does for the rest. */
const advice: Partial<Record<string, { expected: string; hint: string }>> = {
  BAD_INDENT: { expected: parses, hint: `${indentation}, and that brackets are closed.` },
  BAD_SCALAR_START: { expected: parses, hint: 'Put quotation marks around the text.' },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: oneKey,
    hint: `${indentation}; put quotation marks around a text in which a colon is followed by a space.`,
  },
  DUPLICATE_KEY: { expected: 'each key once', hint: 'Merge the two, or remove one.' },
  MISSING_CHAR: { expected: parses, hint: 'Close the quotation mark or bracket.' },
  MULTILINE_IMPLICIT_KEY: { expected: oneKey, hint: `${indentation}.` },
  MULTIPLE_DOCS: { expected: 'one YAML document', hint: 'Remove the --- line and what belongs elsewhere.' },
  TAB_AS_INDENT: { expected: 'spaces at the start of a line', hint: 'Replace the tab by spaces.' },
  TAG_RESOLVE_FAILED: {
    expected: 'a plain value, without a tag',
    hint: 'Remove the word that starts with an exclamation mark.',
  },
  UNEXPECTED_TOKEN: {
    expected: parses,
    hint: `${indentation}; put quotation marks around the whole of a text that begins with one.`,
  },
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1
  const line = text.slice(start).split('\n')[0]!.trim()
  return line === '' ? 'an empty line' : line
}

/** Give the offset at which a node of a YAML document begins; undefined for what isn’t a node that was parsed. */
function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0]
}

/** A Markdown file in its two parts. */
export interface FrontMatter {
  /** The YAML between the two `---` lines. */
  readonly yaml: string
  /** The line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number
  /** The Markdown below. */
  readonly body: string
  /** The line of the file on which the Markdown begins, from 1. */
  readonly bodyLine: number
}

/**
 * Split a Markdown file into front matter and body.
 *
 * @param text - The file’s text; lines may end in LF or CRLF.
 * @returns Both parts; null where the file doesn’t begin with a `---` line or no second one follows.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const match = /^---[ \t]*\r?\n(?<yaml>(?:[^]*?\n)??)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return null
  return {
    yaml: match.groups!['yaml']!,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  }
}
