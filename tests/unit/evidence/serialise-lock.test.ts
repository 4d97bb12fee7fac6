import { expect, test } from 'vitest'
import { serialiseLock } from '../../../src/evidence/serialise-lock.ts'
import { lockSchema } from '../../../src/schema/lock.ts'
import { evidence } from './examples.ts'

test('the lock has sorted keys, two spaces and a final newline', () => {
  const lock = { version: 1 as const, articles: { 'b-call': evidence, 'a-call': evidence } }
  const text = serialiseLock(lock)
  expect(lockSchema.parse(JSON.parse(text))).toEqual(lock)
  expect(text).toMatch(/^\{\n {2}"articles": \{\n {4}"a-call": \{\n {6}"claims": \{\n/)
  expect(text).toMatch(/\n {2}"version": 1\n\}\n$/)
})

test('the order of keys makes no difference', () => {
  const reversed = Object.fromEntries(Object.entries(evidence).reverse()) as typeof evidence
  expect(serialiseLock({ articles: { a: reversed }, version: 1 })).toBe(
    serialiseLock({ version: 1, articles: { a: evidence } }),
  )
})
