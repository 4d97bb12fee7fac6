import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { factContext, factSchema, valueSchemaOf } from '../../../src/kinds/fact.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { tables } from './tables/tables.ts'
import type { FactData } from '../../../src/kinds/fact.ts'

const shared = {
  label: 'Length of the talks',
  question: 'How long did they talk?',
  cues: ['minute*'],
  why: 'It shows how much they had to say.',
}
const talks: FactData = { ...shared, kind: 'topics', topics: { trade: 'trade in fish' } }

describe('the registry', () => {
  test.each(Object.entries(kinds))('files %s under its own ID', (id, kind) => {
    expect(kind.id).toBe(id)
    expect(kindOf(id)).toBe(kind)
  })

  test.each(['colour', 'constructor'])('knows no kind “%s”', (id) => {
    expect(() => kindOf(id)).toThrow(`no kind “${id}”; there are choice, date, duration`)
  })
})

describe('a fact', () => {
  test.each(Object.entries(tables))('of kind %s passes with the options of the kind', (kind, { options }) => {
    expect(factSchema.parse({ ...shared, kind, ...options })).toEqual({ ...shared, kind, ...options })
  })

  test.each<[description: string, fact: object, issue: object]>([
    [
      'an unknown kind',
      { ...shared, kind: 'colour' },
      {
        path: ['kind'],
        message: 'a kind: choice, date, duration, invitations, meeting, people, quantity, text, topics',
      },
    ],
    [
      'the kind that quantity took the place of',
      { ...shared, kind: 'number' },
      { path: ['kind'], message: expect.stringMatching(/; what was number is now quantity$/) as string },
    ],
    ['options of another kind', { ...talks, places: ['Oslo', 'Bergen'] }, { keys: ['places'] }],
    ['a missing option', { ...shared, kind: 'topics' }, { path: ['topics'] }],
    ['no topics', { ...talks, topics: {} }, { path: ['topics'], message: 'at least one topic' }],
    [
      'a single option',
      { ...shared, kind: 'choice', options: { yes: 'yes' } },
      { path: ['options'], message: 'at least two options' },
    ],
    [
      'an option that is stronger than itself',
      { ...shared, kind: 'choice', options: { yes: 'yes', no: 'no' }, order: [['yes', 'yes']] },
      { path: ['order', 0], message: 'each option once only' },
    ],
    [
      'an order of one option',
      { ...shared, kind: 'choice', options: { yes: 'yes', no: 'no' }, order: [['yes']] },
      { path: ['order', 0], message: 'at least two options' },
    ],
    [
      'two options ordered both ways',
      {
        ...shared,
        kind: 'choice',
        options: { yes: 'yes', no: 'no' },
        order: [
          ['yes', 'no'],
          ['no', 'perhaps', 'yes'],
        ],
      },
      { path: ['order'], message: 'two options in one order only' },
    ],
    [
      'two options ordered both ways, after a list that holds',
      {
        ...shared,
        kind: 'choice',
        options: { yes: 'yes', no: 'no' },
        order: [
          ['never', 'perhaps'],
          ['yes', 'no'],
          ['no', 'yes'],
        ],
      },
      { path: ['order'], message: 'two options in one order only' },
    ],
    [
      'an option put in short at length',
      {
        ...shared,
        kind: 'choice',
        options: { yes: 'yes', no: 'no' },
        brief: { yes: 'twenty-four characters !', no: 'twenty-five characters, !' },
      },
      { path: ['brief', 'no'], message: 'at most 24 characters' },
    ],
    [
      'a single place',
      { ...shared, kind: 'meeting', places: ['Oslo'] },
      { path: ['places'], message: 'at least two places' },
    ],
    [
      'a place twice',
      { ...shared, kind: 'invitations', places: ['Oslo', 'oslo'] },
      { path: ['places'], message: 'each place once only' },
    ],
    [
      'a star before a cue word',
      { ...talks, cues: ['invit*', '*am'] },
      { path: ['cues', 1], message: 'a * only at the end of a word, as in invit*' },
    ],
    [
      'a star within a cue word',
      { ...talks, cues: ['in*ite'] },
      { path: ['cues', 0], message: 'a * only at the end of a word, as in invit*' },
    ],
    ['no cues', { ...talks, cues: [] }, { path: ['cues'], message: 'at least one cue word' }],
  ])('with %s is refused', (_, fact, issue) => {
    expect(factSchema.safeParse(fact).error?.issues).toMatchObject([issue])
  })

  test('is told apart from what is no fact at all', () => {
    expect(factSchema.safeParse('duration').error?.issues).toMatchObject([{ code: 'invalid_type', path: [] }])
    expect(factSchema.safeParse('duration').error?.issues[0]?.message).not.toContain('a kind')
  })

  test('checks its values by its own options', () => {
    expect(valueSchemaOf(talks).safeParse({ topics: ['trade'], complete: true }).success).toBe(true)
    expect(valueSchemaOf(talks).safeParse({ topics: ['peace'], complete: true }).success).toBe(false)
  })

  test('gives its kind labels, names, and what its own keys say', () => {
    const name = (id: string): string => `name of ${id}`
    expect(factContext(talks, name).nameOf('trade')).toBe('trade in fish')
    expect(factContext({ ...shared, kind: 'people' }, name).nameOf('ann-archer')).toBe('name of ann-archer')
    const people = factContext({ ...shared, kind: 'people' }, name, (id) => `short ${id}`)
    expect([people.shortNameOf?.('ann-archer'), people.nameOf('ann-archer')]).toEqual([
      'short ann-archer',
      'name of ann-archer',
    ])
    expect(factContext(talks, name).shortNameOf?.('trade')).toBe('trade in fish')
    const unit = { one: 'call', many: 'calls' }
    expect(factContext({ ...shared, kind: 'quantity', unit }, name).unit).toEqual(unit)
    const options = { options: { yes: 'yes', later: 'later' }, compatible: [['yes', 'later'] as const] }
    expect(factContext({ ...shared, kind: 'choice', ...options }, name)).toMatchObject({
      ownIds: ['yes', 'later'],
      compatible: [['yes', 'later']],
    })
    const order = [['yes', 'later']]
    expect(factContext({ ...shared, kind: 'choice', ...options, order }, name).order).toEqual(order)
    const places = ['Lisbon', 'Porto']
    expect(factContext({ ...shared, kind: 'meeting', places }, name).places).toEqual(places)
  })
})

test.each(Object.entries(tables))('every field of %s is described, its options too', (id, { options }) => {
  const kind = kindOf(id)
  const schemas = [kind.schema(options), z.strictObject(kind.options)]
  expect(schemas.flatMap((schema) => undescribed(z.toJSONSchema(schema, { io: 'input' })))).toEqual([])
})

/** List the properties without a description, at any depth. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const properties =
    'properties' in schema
      ? Object.entries(schema.properties as Record<string, { description?: string }>)
      : []
  return [
    ...properties.filter(([, { description = '' }]) => description === '').map(([name]) => `${path}${name}`),
    ...Object.entries(schema).flatMap(([key, inner]) => undescribed(inner, `${path}${key}.`)),
  ]
}
