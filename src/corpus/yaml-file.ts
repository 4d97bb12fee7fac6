import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Scalar } from 'yaml'
import type { ContentProblem, Location } from './problem.ts'
import { startOf, syntaxProblems } from './yaml-syntax.ts'

/** The way from a file’s root to one of its values: keys and list positions. */
export type DataPath = readonly PropertyKey[]

/**
 * Tell where a value stands in its file.
 *
 * @param path - The way to the value. Where it doesn’t exist, the nearest value around it answers.
 * @param target - The value itself, or the key in front of it. Default: value.
 */
export type Locate = (path: DataPath, target?: 'key' | 'value') => Location

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
 * @param text - The YAML.
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
  const { document, locateOffset } = parse()
  const problems = syntaxProblems(document, text, locateOffset)
  if (problems.length > 0) return { problems }

  // Places are asked for only in trouble. Parsing again then spares the memory of keeping every file’s tree.
  const locate: Locate = (path, target = 'value') => locateIn(parse(), path, target)
  return { yaml: { data: document.toJS(), locate } }
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
