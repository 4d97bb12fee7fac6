import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { addresses } from '../../../src/lineup/addresses.ts'
import { kinds } from '../../../src/kinds/registry.ts'
import { jsonSchemas } from '../../../src/publish/schemas/json-schemas.ts'
import { valueSchemas } from '../../../src/publish/schemas/published-value.ts'

const fixture = 'tests/fixtures/harbour/content'
const folders = {
  story: 'stories',
  fact: 'facts',
  article: 'articles',
  outlet: 'outlets',
  person: 'people',
  statement: 'statements',
  correction: 'corrections',
}

function schemaNamed(name: string) {
  return jsonSchemas.find((file) => file.name === name)!.schema
}

describe('jsonSchemas', () => {
  test('covers the downloads and every sort of content file', () => {
    expect(jsonSchemas.map(({ name }) => name)).toEqual([
      'claims',
      'line-up',
      'article-page',
      'outlet-page',
      'person-page',
      'statement-page',
      'corrections',
      'site',
      ...Object.keys(folders),
    ])
  })

  test.each(jsonSchemas)('$name names its dialect and itself, and can be written', ({ title, schema }) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.title).toBe(title)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  test.each(Object.entries(folders))('%s accepts what curators write', (name, folder) => {
    const schema = z.fromJSONSchema(schemaNamed(name))
    const files = readdirSync(`${fixture}/${folder}`)
    expect(files).not.toHaveLength(0)
    for (const file of files) {
      const text = readFileSync(`${fixture}/${folder}/${file}`, 'utf8')
      const data: unknown = parse(text.split(/^---$/m)[1] ?? text)
      expect(schema.safeParse(data).error, file).toBeUndefined()
    }
  })

  test('stands at a permanent address', () => {
    expect(addresses.schema('claims')).toBe('data/schemas/claims.json')
  })

  test('refuses a key that nobody knows', () => {
    const schema = z.fromJSONSchema(schemaNamed('correction'))
    const correction = { date: '2031-07-01', claim: 'a/b', was: 'x', now: 'y', why: 'z' }
    expect(schema.safeParse(correction).success).toBe(true)
    expect(schema.safeParse({ ...correction, who: 'us' }).success).toBe(false)
  })

  test('describes every key of the downloads', () => {
    const undescribed = (schema: unknown, path: string): string[] =>
      typeof schema !== 'object' || schema === null
        ? []
        : Object.entries(schema).flatMap(([key, part]: [string, unknown]) =>
            key === 'properties'
              ? Object.entries(part as Record<string, { description?: string }>).flatMap(
                  ([name, property]) => [
                    ...(property.description ? [] : [`${path}.${name}`]),
                    ...undescribed(property, `${path}.${name}`),
                  ],
                )
              : undescribed(part, path),
          )
    expect(jsonSchemas.slice(0, 7).flatMap(({ name, schema }) => undescribed(schema, name))).toEqual([])
  })
})

describe('valueSchemas', () => {
  test('has every kind, each with a word on what it is for', () => {
    expect([...valueSchemas.keys()]).toEqual(Object.keys(kinds))
    for (const [id, { title, description, $schema }] of valueSchemas) {
      expect([title, description, $schema]).toEqual([
        id,
        kinds[id as keyof typeof kinds].description,
        undefined,
      ])
    }
  })

  test('leaves topics and options to each fact', () => {
    expect(valueSchemas.get('choice')?.properties).toEqual({
      option: { type: 'string', description: 'The ID of one of the fact’s own options.' },
    })
  })
})
