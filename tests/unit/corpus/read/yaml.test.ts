import fc from 'fast-check'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isMap, LineCounter, parseDocument } from 'yaml'
import type { Scalar } from 'yaml'
import { parseYaml, splitFrontMatter } from '../../../../src/corpus/read/yaml.ts'
import type { DataPath } from '../../../../src/corpus/problem.ts'

const parse = (text: string, firstLine?: number) => {
  const parsed = parseYaml(text, 'x.yml', firstLine)
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems))
  return parsed.yaml
}

const problemsOf = (text: string) => {
  const parsed = parseYaml(text, 'x.yml')
  if ('yaml' in parsed) return []
  return parsed.problems.map(({ line, column, found, hint }) => `${line}:${column} ${found} | ${hint}`)
}

describe('data', () => {
  test('is that of YAML 1.2: what looks like a date or a yes stays text', () => {
    expect(parse('day: 2025-02-12\ncountry: NO\nnumber: 3\nnone: null\n').data).toEqual({
      day: '2025-02-12',
      country: 'NO',
      number: 3,
      none: null,
    })
  })

  test('is null for an empty file', () => {
    expect(parse('').data).toBeNull()
  })
})

describe('whatever parses at once', () => {
  const texts = globSync('content/**/*.{md,yml}')
    .filter((file) => !file.endsWith('README.md'))
    .map((file) => readFileSync(file, 'utf8'))
    .map((text) => splitFrontMatter(text)?.yaml ?? text)
  // What YAML gives a meaning, what other dialects give one, and what slips in.
  const insertions =
    ': |: \n|:|? |- |-|#| #|"|\'|[|]|{|}|,|&a |*a|!|!!str |!!int |!x |%|@|`|---\n|...\n|<<: |~|null|yes|0o14|0x1F|.inf|01|1_000|' +
    '0b1|2025-02-12|12:30|\\|\\u0041|\r\n|\r|\t|\n|  |\u0085|\u2028|\ufeff|\0|é|😀|__proto__: 1\n|a: 1\n|- - |{a, b: c}|? [x]\n: y\n|=|\u00a0|>-\n  '
  const piece = fc.record({
    text: fc.constantFrom(...texts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    lines: fc.integer({ min: 1, max: 20 }),
  })
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.integer({ min: 0, max: 3 }),
    inserted: fc.constantFrom('', ...insertions.split('|'), '|', '|-\n  '),
  })

  test('is what the parser says that can tell what is wrong', () => {
    let usual = 0
    const property = fc.property(piece, fc.array(change, { maxLength: 3 }), (piece, changes) => {
      const lines = piece.text.split('\n')
      const first = Math.floor(piece.from * lines.length)
      let text = `${lines.slice(first, first + piece.lines).join('\n')}\n`
      for (const { at, removed, inserted } of changes) {
        const place = Math.floor(at * text.length)
        text = text.slice(0, place) + inserted + text.slice(place + removed)
      }
      const read = parseYaml(text, 'x.yml')
      // A text that is one value as a whole is no content, whatever the value.
      if (!('yaml' in read) || typeof read.yaml.data !== 'object') return
      usual += 1
      const lineCounter = new LineCounter()
      const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' })
      expect([...document.errors, ...document.warnings]).toEqual([])
      expect(read.yaml.data).toEqual(document.toJS())
      for (const { key } of isMap<Scalar>(document.contents) ? document.contents.items : []) {
        const { line, col } = lineCounter.linePos(key.range![0])
        expect(read.yaml.locate([String(key.value)], 'key')).toEqual({ file: 'x.yml', line, column: col })
      }
    })
    fc.assert(property, { numRuns: 1500 })
    expect(usual).toBeGreaterThan(300)
  })
})

describe('locate', () => {
  const text = 'title: x\nsource:\n  file: a\nclaims:\n  f:\n    - value: 1\n      quote: y\nempty:\n1: a\n'
  test.each<[DataPath, 'key' | 'value', number, number]>([
    [[], 'value', 2, 1],
    [['title'], 'value', 2, 8],
    [['title'], 'key', 2, 1],
    [['source', 'file'], 'value', 4, 9],
    [['source', 'file'], 'key', 4, 3],
    [['source', 'nowhere'], 'key', 4, 3],
    [['nowhere'], 'key', 2, 1],
    [['claims', 'f'], 'value', 7, 5],
    [['claims', 'f', 0], 'value', 7, 7],
    [['claims', 'f', 0], 'key', 7, 7],
    [['claims', 'f', 0, 'quote'], 'value', 8, 14],
    [['claims', 'f', 5, 'quote'], 'value', 7, 5],
    [['title', 'deeper'], 'value', 2, 8],
    [['empty'], 'value', 9, 7],
    [['1'], 'value', 10, 4],
  ])('%j, %s', (path, target, line, column) => {
    expect(parse(text, 2).locate(path, target)).toEqual({ file: 'x.yml', line, column })
  })

  test('answers with the key where there is no value', () => {
    expect(parse('{ a, b }').locate(['b'])).toMatchObject({ column: 6 })
  })

  test('answers with the first character of an empty file', () => {
    expect(parse('').locate(['a'])).toEqual({ file: 'x.yml', line: 1, column: 1 })
  })

  test('counts columns in UTF-16 units, and lines that end in CRLF once', () => {
    expect(parse('a: [😀, b]\r\nc: d\r\n').locate(['a', 1])).toMatchObject({ line: 1, column: 9 })
    expect(parse('a: [😀, b]\r\nc: d\r\n').locate(['c'])).toMatchObject({ line: 2, column: 4 })
  })
})

describe('what is refused', () => {
  test.each([
    ['a: b: c', '1:4 a: b: c', 'colon'],
    ['a: "b\nc: d\n', '1:4 a: "b', 'Close the quotation mark'],
    ["a: 'b\n", "1:4 a: 'b", 'Close the quotation mark'],
    ['a:\n  - b: 1\n    c: 2\n   d: 3\n', '4:1 d: 3', 'indentation'],
    ['a: "b" c\n', '1:8 a: "b" c', 'whole of a text'],
    ['a: [1, 2\nb: 3\n', '2:1 b: 3', 'brackets'],
    ['\ta: 1\n', '1:1 a: 1', 'tab'],
    ['a: @x\n', '1:4 a: @x', 'quotation marks around the text'],
    ['a:\n- x\n b: 1\n', '2:3 - x', 'indentation'],
    ['a: 1\n---\nb: 2\n', '2:1 ---', '---'],
    ['a: !b c\n', '1:4 a: !b c', 'exclamation mark'],
    ['a: "\\q"\n', '1:5 a: "\\q"', 'escape sequence'],
    ['a: &b 1\nc: *b\n', '2:4 *b', 'Write the value out'],
    ['__proto__: 1\n', '1:1 __proto__', 'another name'],
    ['? [a, b]\n: 1\n', '1:3 a key with parts', 'single word'],
    ['a: [1,\n', '2:1 an empty line', 'brackets'],
  ])('%j', (text, found, hint) => {
    const problems = problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${found} | `)
    expect(problems[0]).toContain(hint)
  })

  test('every repeated key, beside the first slip', () => {
    expect(problemsOf('a: 1\na: 2\nb: 1\nb: 2\nc: "\n')).toEqual([
      '2:1 a: 2 | Merge the two, or remove one.',
      '4:1 b: 2 | Merge the two, or remove one.',
      '5:4 c: " | Close the quotation mark or bracket.',
    ])
  })

  test('lines are counted from where the YAML begins in its file', () => {
    expect(parseYaml('a: b: c\n', 'x.md', 2)).toMatchObject({ problems: [{ file: 'x.md', line: 2 }] })
  })
})

describe('splitFrontMatter', () => {
  test('gives both parts with their lines', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText.\n')).toEqual({
      yaml: 'a: 1\nb: 2\n',
      yamlLine: 2,
      body: '\nText.\n',
      bodyLine: 5,
    })
  })

  test.each([
    ['an empty front matter', '---\n---\nText', '', 'Text'],
    ['no body', '---\na: 1\n---', 'a: 1\n', ''],
    ['CRLF', '---\r\na: 1\r\n---\r\nText', 'a: 1\r\n', 'Text'],
    ['spaces behind the dashes', '--- \na: 1\n---\t\nText', 'a: 1\n', 'Text'],
    ['a rule in the body', '---\na: 1\n---\nText\n\n---\n', 'a: 1\n', 'Text\n\n---\n'],
    ['dashes inside a text', '---\na: x --- y\n---\n', 'a: x --- y\n', ''],
  ])('copes with %s', (_, text, yaml, body) => {
    expect(splitFrontMatter(text)).toMatchObject({ yaml, body })
  })

  test.each([
    ['no front matter', 'Text'],
    ['an unclosed one', '---\na: 1\n'],
    ['a late one', '\n---\na: 1\n---\n'],
    ['an empty file', ''],
  ])('finds none in %s', (_, text) => {
    expect(splitFrontMatter(text)).toBeNull()
  })
})
