import { describe, expect, test } from 'vitest'
import { claimIdSchema } from '../../../src/schema/claim-id.ts'

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
