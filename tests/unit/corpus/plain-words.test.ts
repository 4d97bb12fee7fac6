import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { oneOf, plainWords } from '../../../src/corpus/plain-words.ts'

describe('plainWords', () => {
  test.each([
    [z.string(), 1, 'text'],
    [z.number(), 'a', 'a number'],
    [z.int(), 1.5, 'a whole number'],
    [z.boolean(), 'a', 'true or false'],
    [z.array(z.string()), 'a', 'a list'],
    [z.strictObject({}), 'a', 'keys with values'],
    [z.record(z.string(), z.string()), 'a', 'keys with values'],
    [z.null(), 'a', 'null'],
    [z.strictObject({ a: z.unknown() }), {}, 'a value'],
    [z.date(), 'a', 'date'],
    [z.enum(['a', 'b', 'c']), 'x', 'a, b or c'],
    [z.literal(true), 'x', 'true'],
    [z.string().min(2), 'a', 'at least 2 characters'],
    [z.string().max(2), 'abc', 'at most 2 characters'],
    [z.array(z.string()).min(1), [], 'at least 1 entries'],
    [z.number().min(1), 0, 'at least 1'],
    [z.number().gt(1), 1, 'more than 1'],
    [z.number().lt(1), 1, 'less than 1'],
    [z.email(), 'a', 'text in the form of email'],
    [z.strictObject({}), { a: 1 }, 'no such key'],
    [z.union([z.string(), z.null()]), 1, 'another value'],
    [z.string('a name'), 1, 'a name'],
  ])('case %#: a schema, %j: %s', (schema, value, words) => {
    expect(schema.safeParse(value, { error: plainWords }).error?.issues[0]?.message).toBe(words)
  })
})

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('oneOf(%j) is %s', (choices, words) => {
  expect(oneOf(choices)).toBe(words)
})
