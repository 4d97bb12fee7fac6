import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  readViewState,
  toggleArticle,
  visibleArticles,
  writeViewState,
} from '../../../src/lineup/view-state.ts'
import type { ViewState } from '../../../src/lineup/view-state.ts'

const known = ['a', 'b', 'c']
const byDefault: ViewState = { articles: null, show: 'all', order: 'curator' }

describe('the state in the address', () => {
  test.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['?articles=b,a', { articles: ['b', 'a'] }],
    ['?articles=a,a,b', { articles: ['a', 'b'] }],
    ['?articles=a,nobody', { articles: ['a'] }],
    ['?articles=nobody', {}],
    ['?articles=', {}],
    ['?show=differences', { show: 'differences' }],
    ['?show=silence&order=difference', { show: 'silence', order: 'difference' }],
    ['?show=<script>&order=1&x=y', {}],
  ])('%s is read', (query, expected) => {
    expect(readViewState(query, known)).toEqual({ ...byDefault, ...expected })
  })

  test('comes back from the address as it was written', () => {
    const states = fc.record<ViewState>({
      articles: fc.option(fc.shuffledSubarray(known, { minLength: 1 })),
      show: fc.constantFrom('all', 'differences', 'silence'),
      order: fc.constantFrom('curator', 'difference'),
    })
    fc.assert(
      fc.property(states, (state) => {
        expect(readViewState(writeViewState(state), known)).toEqual(state)
      }),
    )
  })

  test('is no query where all is as by default', () => {
    expect(writeViewState(byDefault)).toBe('')
  })
})

test.each<[string, readonly string[] | null, number, string[]]>([
  ['the first that fit', null, 2, ['a', 'b']],
  ['all where all fit', null, 5, ['a', 'b', 'c']],
  ['those picked, in column order', ['c', 'a'], 5, ['a', 'c']],
  ['the latest of more picks than fit', ['a', 'b', 'c'], 2, ['b', 'c']],
])('shows %s', (_, articles, limit, expected) => {
  expect(visibleArticles({ ...byDefault, articles }, known, limit)).toEqual(expected)
})

test.each<[string, string[], string, string[]]>([
  ['adds one', ['a'], 'b', ['a', 'b']],
  ['lets the first give way', ['a', 'b'], 'c', ['b', 'c']],
  ['takes one away', ['a', 'b'], 'a', ['b']],
  ['keeps the last', ['a'], 'a', ['a']],
])('toggling %s', (_, visible, article, expected) => {
  expect(toggleArticle(visible, article, 2)).toEqual(expected)
})
