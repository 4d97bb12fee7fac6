import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { didYouMean, editDistance, nearest } from '../../../src/text/distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['kitten', 'sitting', 3],
  ['call', 'calls', 1],
  ['recall', 'call', 2],
  ['😀a', '😃a', 1],
])('%j to %j is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('is a metric', () => {
  const short = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(short, short, short, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})

describe('nearest', () => {
  test.each([
    ['a letter left out', 'titl', 'title'],
    ['a letter too many', 'tittle', 'title'],
    ['a letter replaced', 'tytle', 'title'],
    ['two letters swapped', 'titel', 'title'],
    ['two swapped in a short word', 'ot', 'to'],
    ['several slips in a long word', 'volodimir-zelenski', 'volodymyr-zelensky'],
    ['a whole part of a name', 'rubio', 'marco-rubio'],
    ['the word itself', 'to', 'to'],
  ])('finds %s', (_, word, name) => {
    expect(nearest(word, ['unlike', 'title', 'to', 'marco-rubio', 'volodymyr-zelensky'])).toBe(name)
  })

  test.each([
    ['another word', 'colour', ['title', 'outlet']],
    ['half of a short word', 'abcd', ['abxy']],
    ['a part of a part', 'rub', ['marco-rubio']],
    ['no names', 'title', []],
  ])('finds nothing for %s', (_, word, names) => {
    expect(nearest(word, names)).toBeNull()
  })

  test('takes the nearer of two, whatever their order', () => {
    expect(nearest('visit', ['vista', 'visits'])).toBe('visits')
    expect(nearest('visit', ['visits', 'vista'])).toBe('visits')
  })

  test('takes the first of two that are equally near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat')
  })
})

test('didYouMean asks, or gives the other hint', () => {
  expect(didYouMean('titel', ['title'], 'Remove it.')).toBe('Did you mean title?')
  expect(didYouMean('colour', ['title'], 'Remove it.')).toBe('Remove it.')
})
