import { expect, test } from 'vitest'
import { claimId } from '../../../src/corpus/claim-id.ts'

test('numbers claims only where there are several', () => {
  expect(claimId('a', 'f', 0, 1)).toBe('a/f')
  expect(claimId('a', 'f', 1, 2)).toBe('a/f/2')
})
