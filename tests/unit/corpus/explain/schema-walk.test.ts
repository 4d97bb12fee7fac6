import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { acceptsNull, descriptionAt, keysAt } from '../../../../src/corpus/explain/schema-walk.ts'

const schema = z.strictObject({
  title: z.string().nullable().describe('The title.'),
  source: z.strictObject({ file: z.string(), days: z.array(z.string().describe('A day.')).default([]) }),
  claims: z.record(
    z.string(),
    z.union([z.literal('silent'), z.strictObject({ despite: z.string().optional().describe('Why.') })]),
  ),
  fact: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('length'), unit: z.string() }),
    z.strictObject({ kind: z.literal('choice'), options: z.string() }),
  ]),
})

describe('keysAt', () => {
  test.each<[PropertyKey[], object | undefined, string[]]>([
    [[], undefined, ['title', 'source', 'claims', 'fact']],
    [['source'], undefined, ['file', 'days']],
    [['claims'], undefined, []],
    [['claims', 'anything'], undefined, ['despite']],
    [['title', 'deeper'], undefined, []],
    [['nowhere'], undefined, []],
    [['fact'], undefined, ['kind', 'unit', 'options']],
    [['fact'], { kind: 'choice', unknown: 1 }, ['kind', 'options']],
  ])('%j with %j', (path, data, keys) => {
    expect(keysAt(schema, path, data)).toEqual(keys)
  })
})

describe('descriptionAt', () => {
  test.each<[PropertyKey[], string | undefined]>([
    [['title'], 'The title.'],
    [['source', 'days', 0], 'A day.'],
    [['claims', 'anything', 'despite'], 'Why.'],
    [['source'], undefined],
    [['nowhere'], undefined],
  ])('%j', (path, description) => {
    expect(descriptionAt(schema, path)).toBe(description)
  })
})

test('acceptsNull sees through what wraps a schema', () => {
  expect(acceptsNull(schema, ['title'])).toBe(true)
  expect(acceptsNull(schema, ['source', 'file'])).toBe(false)
})
