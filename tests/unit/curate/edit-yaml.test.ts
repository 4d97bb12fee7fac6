import { describe, expect, it } from 'vitest'
import { setInYaml, type YamlPath } from '../../../src/curate/edit-yaml.ts'

const cases: readonly [what: string, text: string, path: YamlPath, value: unknown, expected: string][] = [
  ['replaces a plain value', 'a: 1 # one\nb: 2\n', ['a'], 'x', 'a: x # one\nb: 2\n'],
  [
    'keeps how the rest is written',
    "a: 'x'\nb: >-\n  long\n  text\nc: 1\n",
    ['c'],
    2,
    "a: 'x'\nb: >-\n  long\n  text\nc: 2\n",
  ],
  [
    'replaces a block by a value',
    'a:\n  - 1\n  - 2\n# end\nb: 3\n',
    ['a'],
    'silent',
    'a: silent\n# end\nb: 3\n',
  ],
  [
    'replaces a value by a list of maps',
    'claims:\n  # How long?\n  length: unread\n  next: silent\n',
    ['claims', 'length'],
    [{ value: { minutes: 90, precision: 'about' }, quote: 'an hour: and a half', origin: ['ada', 'bo'] }],
    'claims:\n  # How long?\n  length:\n    - value: { minutes: 90, precision: about }\n      quote: "an hour: and a half"\n      origin: [ada, bo]\n  next: silent\n',
  ],
  [
    'adds an item to a list',
    'claims:\n  length:\n    - quote: one\n      # remark\n\n  next: silent\n',
    ['claims', 'length', 1],
    { quote: 'two', origin: [] },
    'claims:\n  length:\n    - quote: one\n      # remark\n    - quote: two\n      origin: []\n\n  next: silent\n',
  ],
  ['adds a key to a map', 'a: 1\nb:\n  c: 2\n', ['b', 'd'], [1], 'a: 1\nb:\n  c: 2\n  d:\n    - 1\n'],
  ['adds a key to the whole', 'a: 1\n', ['b'], null, 'a: 1\nb: null\n'],
  ['adds to a list on one line', 'facts: [a, b] # all\n', ['facts', 2], 'c', 'facts: [a, b, c] # all\n'],
  ['adds to a map on one line', 'v: { a: 1 }\n', ['v', 'b'], 'x', 'v: { a: 1, b: x }\n'],
  [
    'fills an empty map',
    'title: x\nclaims: {}\n',
    ['claims', 'length'],
    'silent',
    'title: x\nclaims:\n  length: silent\n',
  ],
  ['fills an empty list', 'facts: []\n', ['facts', 0], 'a', 'facts:\n  - a\n'],
  [
    'replaces an item of a list',
    'facts:\n  - a\n  - b # last\n',
    ['facts', 1],
    'c',
    'facts:\n  - a\n  - c # last\n',
  ],
  ['replaces within one line', 'v: { a: 1, b: 2 }\n', ['v', 'a'], 3, 'v: { a: 3, b: 2 }\n'],
  ['adds where no line ends the text', 'a: 1', ['b'], 2, 'a: 1\nb: 2'],
]

describe('setInYaml', () => {
  it.each(cases)('%s', (_what, text, path, value, expected) => {
    expect(setInYaml(text, path, value)).toBe(expected)
  })

  it('refuses a text with errors', () => {
    expect(() => setInYaml('a: [1', ['b'], 2)).toThrow()
  })

  it('refuses a path through a plain value', () => {
    expect(() => setInYaml('a: 1\n', ['a', 'b'], 2)).toThrow('a is no map or list.')
  })
})
