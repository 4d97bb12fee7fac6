import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describeValue, plainWords, shorten } from '../../../../src/corpus/explain/plain-words.ts'

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

describe('describeValue', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'an empty value (null)'],
    ['', 'an empty text'],
    ['Fox News', 'Fox News'],
    ['105', 'the text “105”'],
    ['true', 'the text “true”'],
    ['2025-02-12', '2025-02-12'],
    [3, '3'],
    [Infinity, 'Infinity'],
    [false, 'false'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'no keys'],
    [{ a: 1 }, 'the key a'],
    [{ a: 1, b: 2 }, 'the keys a, b'],
  ])('%j is %s', (value, words) => {
    expect(describeValue(value)).toBe(words)
  })
})

describe('shorten', () => {
  test('keeps 80 characters, and cuts no pair', () => {
    expect(shorten('😀'.repeat(80))).toBe('😀'.repeat(80))
    expect(shorten('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`)
  })

  test('makes one line', () => {
    expect(shorten('a\n  b')).toBe('a b')
  })
})
