import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkSchema } from '../../../../src/corpus/explain/check-schema.ts'
import { parseYaml } from '../../../../src/corpus/read/yaml.ts'

const claim = z.strictObject({ value: z.string(), quote: z.string().describe('The exact words.') })
const silence = z.union([
  z.literal('silent'),
  z.strictObject({ silent: z.literal(true), despite: z.string('a reason') }),
])
const schema = z.strictObject({
  title: z.string().nullable().default(null).describe('The headline.'),
  voice: z.enum(['outlet', 'quotation']).optional(),
  paragraphs: z.union([z.int(), z.string().regex(/^\d+-\d+$/, 'numbers such as 1-3')]).optional(),
  anchor: z
    .union([z.literal('published'), z.int(), z.strictObject({ day: z.int() })], 'published or a number')
    .optional(),
  claims: z.record(z.string().regex(/^[a-z]+$/, 'an ID'), z.union([silence, z.array(claim)])).default({}),
  fact: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('length'), unit: z.string().optional() }),
      z.strictObject({ kind: z.literal('choice'), options: z.string() }),
    ])
    .optional(),
})

function check(text: string): string[] {
  const parsed = parseYaml(text, 'x.yml')
  if ('problems' in parsed) throw new Error(text)
  const checked = checkSchema(schema, parsed.yaml.data, parsed.yaml.locate)
  if ('data' in checked) return []
  return checked.problems.map(
    ({ line, column, found, expected, hint }) => `${line}:${column} ${found} | ${expected} | ${hint}`,
  )
}

test('gives the data with defaults', () => {
  const { locate } = { locate: () => ({ file: '', line: 1, column: 1 }) }
  expect(checkSchema(schema, {}, locate)).toEqual({ data: { title: null, claims: {} } })
})

describe('tells differences in plain words', () => {
  test.each([
    ['a wrong type', 'title: 3', '1:8 3 | text or null | title: The headline.'],
    ['a wrong word', 'voice: oulet', '1:8 oulet | outlet or quotation | Did you mean outlet?'],
    ['a word like none', 'voice: colour', '1:8 colour | outlet or quotation | Correct the value of voice.'],
    [
      'a wrong top',
      '[a]',
      '1:1 a list of 1 | keys with values | Give the keys title, voice, paragraphs, anchor, claims, fact.',
    ],
    [
      'an unknown key',
      'colour: red',
      '1:1 the unknown key colour | the key title, voice, paragraphs, anchor, claims or fact | Remove the key.',
    ],
    [
      'a misspelt key',
      'titel: x',
      '1:1 the unknown key titel | the key title, voice, paragraphs, anchor, claims or fact | Did you mean title?',
    ],
    ['a wrong key of a record', 'claims: { A: silent }', '1:11 A | an ID | Rename the key.'],
  ])('%s', (_, text, problem) => {
    expect(check(text)).toEqual([problem])
  })

  test('a missing key, at the key around it', () => {
    expect(check('claims:\n  a:\n    - value: x\n')).toEqual([
      '3:7 nothing for quote | text | Add quote: The exact words.',
    ])
  })

  test('a misspelt key whose right name is missing, once', () => {
    expect(check('claims:\n  a:\n    - value: x\n      qoute: y\n')).toEqual([
      '4:7 the unknown key qoute | the key quote | Did you mean quote?',
    ])
  })

  test('an unknown key where nothing is left to add', () => {
    expect(check('claims:\n  a:\n    - { value: x, quote: y, more: z }\n')).toEqual([
      '3:29 the unknown key more | no more keys | Remove the key.',
    ])
  })
})

test('a value with nothing to explain it', () => {
  const locate = () => ({ file: 'x.yml', line: 1, column: 1 })
  expect(checkSchema(z.string(), 3, locate)).toMatchObject({ problems: [{ hint: 'Correct the value.' }] })
})

describe('tells a failed choice by the choice that was meant', () => {
  test.each([
    [
      'the text, by its form',
      'paragraphs: 1-',
      '1:13 1- | numbers such as 1-3 | Correct the value of paragraphs.',
    ],
    ['none of them', 'paragraphs: true', '1:13 true | a number or text | Correct the value of paragraphs.'],
    [
      'all of them, in the schema’s words',
      'anchor: pubished',
      '1:9 pubished | published or a number | Did you mean published?',
    ],
    [
      'the keys, in spite of those words',
      'anchor: { day: x }',
      '1:16 x | a number | Correct the value of day.',
    ],
    [
      'the word',
      'claims: { a: silnt }',
      '1:14 silnt | silent, keys with values or a list | Did you mean silent?',
    ],
    ['the keys', 'claims: { a: { silent: true } }', '1:14 nothing for despite | a reason | Add despite.'],
    [
      'the keys, by a value',
      'claims: { a: { silent: true, despite: 3 } }',
      '1:39 3 | a reason | Correct the value of despite.',
    ],
    ['the list', 'claims: { a: [3] }', '1:15 3 | keys with values | Correct the value of a.'],
    [
      'a list without its dash',
      'claims: { a: { value: x, quote: y } }',
      '1:14 the keys value, quote | silent, keys with values or a list | Begin each entry of a list with “- ”. Correct the value of a.',
    ],
    [
      'an empty value',
      'claims: { a: }',
      '1:14 an empty value (null) | silent, keys with values or a list | Correct the value of a.',
    ],
    ['an unknown sort', 'fact: { kind: lenth }', '1:15 lenth | length or choice | Did you mean length?'],
    ['a missing sort', 'fact: { options: x }', '1:7 nothing for kind | length or choice | Add kind.'],
    [
      'a key of another sort',
      'fact: { kind: length, options: x }',
      '1:23 the unknown key options | the key unit | Remove the key.',
    ],
  ])('%s', (_, text, problem) => {
    expect(check(text)).toEqual([problem])
  })
})

test('places problems in a part of a file, under another rule', () => {
  const text = 'claims:\n  a:\n    - value: [x]\n'
  const parsed = parseYaml(text, 'x.yml')
  if ('problems' in parsed) throw new Error(text)
  const at = ['claims', 'a', 0, 'value']
  expect(checkSchema(z.array(z.number()), ['x'], parsed.yaml.locate, { rule: 'value', at })).toEqual({
    problems: [
      {
        rule: 'value',
        file: 'x.yml',
        line: 3,
        column: 15,
        found: 'x',
        expected: 'a number',
        hint: 'Correct the value of the list.',
      },
    ],
  })
})
