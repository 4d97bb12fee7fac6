import { describe, expect, test } from 'vitest'
import { didYouMean, nearest } from '../../../src/corpus/nearest.ts'

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
