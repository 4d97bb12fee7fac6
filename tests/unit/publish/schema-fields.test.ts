import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { schemaFields } from '../../../src/publish/schema-fields.ts'
import { jsonSchemas } from '../../../src/publish/schemas/json-schemas.ts'

const fieldsOf = (schema: z.ZodType) => schemaFields(z.toJSONSchema(schema))
const typeOf = (schema: z.ZodType) => fieldsOf(z.strictObject({ key: schema }))[0]?.type

describe('schemaFields', () => {
  test.each([
    [z.string(), 'text'],
    [z.int(), 'whole number'],
    [z.number(), 'number'],
    [z.boolean(), 'true or false'],
    [z.iso.date(), 'day'],
    [z.enum(['a', 'b']), 'one of a, b'],
    [z.string().nullable(), 'text or null'],
    [z.enum(['a', 'b']).nullable(), 'one of a, b or null'],
    [z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]), 'object'],
    [z.array(z.string()), 'list of texts'],
    [z.array(z.strictObject({})), 'list of objects'],
    [z.array(z.int().nullable()), 'list of whole numbers or null'],
  ])('puts a type in words %#', (schema, expected) => {
    expect(typeOf(schema)).toBe(expected)
  })

  test('gives names, descriptions and which keys may be missing', () => {
    expect(fieldsOf(z.strictObject({ a: z.string().describe('First.'), b: z.string().optional() }))).toEqual([
      { name: 'a', type: 'text', description: 'First.', isOptional: false, fields: [] },
      { name: 'b', type: 'text', description: '', isOptional: true, fields: [] },
    ])
  })

  test.each([
    ['an object', z.strictObject({ inner: z.string() })],
    ['a list of objects', z.array(z.strictObject({ inner: z.string() }))],
    ['an object or null', z.strictObject({ inner: z.string() }).nullable()],
  ])('looks into %s', (_, schema) => {
    expect(fieldsOf(schema).map(({ name }) => name)).toEqual(['inner'])
    expect(fieldsOf(z.strictObject({ outer: schema }))[0]?.fields.map(({ name }) => name)).toEqual(['inner'])
  })

  test('finds no keys where several objects are possible, or none', () => {
    expect(fieldsOf(z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })]))).toEqual(
      [],
    )
    expect(fieldsOf(z.string())).toEqual([])
  })

  test('documents claims', () => {
    const fields = schemaFields(jsonSchemas[0]!.schema)
    expect(fields).toHaveLength(19)
    expect(fields.filter(({ isOptional }) => isOptional).map(({ name }) => name)).toEqual(['checked'])
    expect(fields.find(({ name }) => name === 'value')).toMatchObject({ type: 'object or null', fields: [] })
    expect(fields.find(({ name }) => name === 'voice')?.type).toBe(
      'one of outlet, quotation, paraphrase or null',
    )
  })
})
