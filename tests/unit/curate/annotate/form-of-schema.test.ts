import { expect, test } from 'vitest'
import { z } from 'zod'
import { formOfSchema } from '../../../../src/curate/annotate/form-of-schema.ts'
import type { Field } from '../../../../src/curate/annotate/protocol.ts'
import { valueSchemaOf } from '../../../../src/kinds/fact.ts'
import type { FactData } from '../../../../src/kinds/fact.ts'
import { kinds } from '../../../../src/kinds/registry.ts'
import { idSchema, languageSchema } from '../../../../src/schema/scalars.ts'

const ids = [{ value: 'ada', label: 'Ada Lindqvist' }]
const formOf = (schema: z.ZodType) => formOfSchema(schema, { ids, labels: { north: 'The north' } })

/** Put a form in a line: sorts, and keys with ! for needed, ? for one that may be left out, 0 for null. */
function inLine(field: Field): string {
  switch (field.sort) {
    case 'group': {
      const marks = { missing: '!', omitted: '?', null: '0' }
      const parts = field.parts.map(({ key, empty, field: part }) => `${key}${marks[empty]} ${inLine(part)}`)
      return `{ ${parts.join(', ')} }`
    }
    case 'list':
      return `[${inLine(field.item)}]`
    case 'choice':
      return field.options.map(({ label }) => label).join('|')
    case 'either':
      return `either(${field.ways.map(({ label, field: way }) => `${label}: ${inLine(way)}`).join('; ')})`
    default:
      return field.sort === 'text' && field.isFigure ? 'figure' : field.sort
  }
}

test.each([
  [
    'duration',
    '{ minutes? number, from? number, to? number, precision! exact|about|nearly|under|over|unspecified, as? text }',
  ],
  ['people', '{ named! [Ada Lindqvist], complete! yes|no }'],
  ['invitations', '{ extended! [{ from0 Ada Lindqvist, to! Ada Lindqvist, where0 text, occasion0 text }] }'],
  ['meeting', '{ where0 text, who! [Ada Lindqvist], when0 text, order0 number, of? number }'],
  ['topics', '{ topics! [The north|south], complete! yes|no }'],
  ['choice', '{ option! The north|south }'],
  [
    'quantity',
    '{ amount? figure, from? figure, to? figure, precision! exact|about|nearly|under|over|unspecified, as? text }',
  ],
  ['text', '{ text! text }'],
])('a value of the kind %s', (kind, form) => {
  const labels = { north: 'The north', south: 'The south' }
  const fact = { kind, options: labels, topics: labels } as unknown as FactData
  expect(inLine(formOf(valueSchemaOf(fact)))).toBe(form)
})

test.each(Object.keys(kinds))('every field of the kind %s has a hint', (kind) => {
  const fact = { kind, options: { north: 'N', south: 'S' }, topics: { north: 'N' } } as unknown as FactData
  const form = formOf(valueSchemaOf(fact))
  expect(form.sort === 'group' && form.parts.every(({ hint }) => hint !== '')).toBe(true)
})

test('hints say “empty” where a file has null', () => {
  const fields = {
    from: z.null().describe('Null, the default: no first one.'),
    to: z.null().describe('X; null where not said.'),
  }
  const form = formOf(z.strictObject(fields))
  expect(form.sort === 'group' && form.parts.map(({ hint }) => hint)).toEqual([
    'Empty, the default: no first one.',
    'X; empty where not said.',
  ])
})

test('unions of scalars are choices, figures, or one of several ways', () => {
  const one = (schema: z.ZodType) => inLine(formOf(schema))
  expect(one(z.union([z.literal(true), z.literal('all')]).nullable())).toBe('yes|all')
  expect(one(z.union([z.number(), z.string()]))).toBe('figure')
  expect(one(z.union([z.enum(['published', 'story']), z.iso.date()]).nullable())).toBe(
    'either(published or story: published|story; a day: text)',
  )
  expect(one(z.union([z.literal(true), languageSchema]))).toBe('either(yes: yes; a language: text)')
  expect(one(z.union([idSchema, z.array(z.string()), z.strictObject({ a: z.int() })]))).toBe(
    'either(Ada Lindqvist: Ada Lindqvist; a list: [text]; in parts: { a! number })',
  )
})

test('what holds by default needn’t be written, and keys have labels', () => {
  const form = formOf(
    z.strictObject({ certainty: z.enum(['stated', 'possible']).default('stated').describe('How sure.') }),
  )
  expect(form).toMatchObject({
    parts: [
      { key: 'certainty', label: 'Certainty', hint: 'How sure.', empty: 'omitted', standard: 'stated' },
    ],
  })
})
