import { describe, expect, test } from 'vitest'
import { claimId, claimIdSchema } from '../../../src/schema/claim.ts'

describe('claimIdSchema', () => {
  test.each(['gazette/visits', 'gazette-report/call-length', 'a1/b2/1', 'a/b/12'])('accepts %s', (id) => {
    expect(claimIdSchema.parse(id)).toBe(id)
  })

  test.each([
    '',
    'gazette',
    'gazette/',
    '/visits',
    'gazette/visits/0',
    'gazette/visits/1/2',
    '-a/b',
    'a/b--c',
    'A/b',
    'x a/b',
    'a/b ',
  ])('refuses “%s”', (id) => {
    expect(claimIdSchema.safeParse(id).success).toBe(false)
  })
})

test('numbers claims only where there are several', () => {
  expect(claimId('a', 'f', 0, 1)).toBe('a/f')
  expect(claimId('a', 'f', 1, 2)).toBe('a/f/2')
})
