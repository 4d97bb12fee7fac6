import { expect, test } from 'vitest'
import { byCodeUnits } from '../../../src/text/order.ts'

test('texts are sorted by code units: capitals first, accented letters last', () => {
  expect(['é', 'b', 'a', 'Z', 'a-b', 'a', ''].sort(byCodeUnits)).toEqual(['', 'Z', 'a', 'a', 'a-b', 'b', 'é'])
})

test('equal texts are equal', () => {
  expect(byCodeUnits('a', 'a')).toBe(0)
})
