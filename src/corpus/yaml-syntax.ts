import { isScalar, visit } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'
import type { ContentProblem, Location } from './problem.ts'

/**
 * Tell what is wrong with a YAML text before anybody looks at its data.
 *
 * @param document - The text as parsed.
 * @param text - The text.
 * @param locateOffset - Gives the place of an offset into the text.
 * @returns The first slip in the syntax, and all repeated keys, aliases and keys that can’t be used.
 */
export function syntaxProblems(
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
    const offset = error.code === 'MISSING_CHAR' ? openedAt(document, error.pos[0]) : error.pos[0]
    return {
      rule: 'yaml',
      ...locateOffset(offset),
      found: lineAt(text, offset),
      ...(advice[error.code] ?? { expected: 'YAML that parses', hint: `${error.message}.` }),
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

/**
 * Give the offset at which a node of a YAML document begins.
 *
 * @param node - A node, or anything else.
 * @returns The offset; undefined for what isn’t a node that was parsed.
 */
export function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0]
}
