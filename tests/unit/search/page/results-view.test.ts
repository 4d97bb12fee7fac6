import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress, writeAddress, type SearchState } from '../../../../src/search/page/address.ts'
import type { SearchOutcome, SearchResult } from '../../../../src/search/engine/engine.ts'
import { groupResults } from '../../../../src/search/page/results-view.ts'
import { facetNames } from '../../../../src/search/engine/document.ts'
import { problemSentences, resultsSentence } from '../../../../src/search/page/results-view.ts'
import { exampleDocument } from '../example-documents.ts'

const state = (parts: Partial<SearchState>): SearchState => ({
  query: '',
  filters: {},
  sort: 'relevance',
  ...parts,
})

describe('address', () => {
  test.each<[string, SearchState]>([
    ['', state({})],
    ['?q=saudi+arabia', state({ query: 'saudi arabia' })],
    [
      '?q=call&outlet=a&outlet=b&coverage=denies&sort=article',
      state({ query: 'call', filters: { outlet: ['a', 'b'], coverage: ['denies'] }, sort: 'article' }),
    ],
    ['?q=%22hour+and+a+half%22', state({ query: '"hour and a half"' })],
  ])('%s is read, and written again', (address, expected) => {
    expect(readAddress(address)).toEqual(expected)
    expect(writeAddress(expected)).toBe(address)
  })

  test.each<[string, SearchState]>([
    ['?sort=best&page=2&q=x', state({ query: 'x' })],
    ['?outlet=&outlet=a&outlet=a', state({ filters: { outlet: ['a'] } })],
    ['?q=a&q=b', state({ query: 'a' })],
    ['?q=%E0%A4%A', state({ query: '\ufffd%A' })],
    [
      `?${'story=x&'.repeat(3)}${Array.from({ length: 60 }, (_, number) => `fact=${number}`).join('&')}`,
      state({
        filters: { story: ['x'], fact: Array.from({ length: 50 }, (_, number) => String(number)) },
      }),
    ],
  ])('%s: what makes no sense is left out', (address, expected) => {
    expect(readAddress(address)).toEqual(expected)
  })

  test('gives back every state', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 3 })
    const filters = fc.dictionary(fc.constantFrom(...facetNames), ids)
    const anyState = fc.record({
      query: fc.string({ unit: 'grapheme' }),
      filters,
      sort: fc.constantFrom('relevance' as const, 'article' as const),
    })
    fc.assert(
      fc.property(anyState, (original) => {
        expect(readAddress(writeAddress(original))).toEqual({ ...original, filters: { ...original.filters } })
      }),
    )
  })

  test('an empty filter leaves no trace', () => {
    expect(writeAddress(state({ filters: { outlet: [] } }))).toBe('')
  })
})

describe('what readers are told', () => {
  const outcome = (parts: Partial<SearchOutcome>): SearchOutcome => ({
    asked: true,
    total: 0,
    more: false,
    results: [],
    counts: {},
    failures: [],
    ...parts,
  })

  test.each([
    ['', outcome({ asked: false }), ''],
    ['  ', outcome({ asked: false }), ''],
    ['!?', outcome({ asked: false }), 'Type a word, a name or a number.'],
    ['lengthy', outcome({ total: 12 }), '12 results for “lengthy”'],
    [' lengthy ', outcome({ total: 1 }), '1 result for “lengthy”'],
    ['', outcome({ total: 3 }), '3 results'],
    ['xylophone', outcome({}), 'No results for “xylophone”'],
    ['"of the"', outcome({ total: 20, more: true }), 'At least 20 results for “"of the"”'],
    ['"of the"', outcome({ more: true }), 'No results for “"of the"”'],
    ['x'.repeat(61), outcome({}), `No results for “${'x'.repeat(60)}…”`],
    [
      'saudi',
      outcome({ total: 2, failures: [new Error('offline')] }),
      '2 results for “saudi”. A part of the index can’t be loaded, so some may be missing.',
    ],
  ])('%j: %o', (query, found, sentence) => {
    expect(resultsSentence(query, found)).toBe(sentence)
  })

  test('each problem says what to do', () => {
    expect(problemSentences.unreachable).toContain('try again')
    expect(problemSentences.outdated).toContain('Reload')
  })
})

describe('groups', () => {
  const results: readonly SearchResult[] = [
    exampleDocument({ outlet: 'courier' }),
    exampleDocument({ fact: 'team' }),
    exampleDocument({ outlet: 'herald' }),
    exampleDocument({ story: 'fair', outlet: 'herald' }),
    exampleDocument({ kind: 'article', fact: null, outlet: 'courier' }),
    exampleDocument({ kind: 'fact', outlet: null }),
  ].map((document) => ({ document, marks: { title: [], answer: [], quote: [] } }))
  const shown = (sort: 'relevance' | 'article') =>
    groupResults(results, sort).map((group) => [
      group.title,
      group.story,
      group.results.map((result) => results.indexOf(result)),
    ])

  test('by fact within its story, in the order of their first results', () => {
    expect(shown('relevance')).toEqual([
      ['Length of the call', 'The leaders’ phone call', [0, 2, 5]],
      ['Who negotiates', 'The leaders’ phone call', [1]],
      ['Length of the call', 'A trade fair opens', [3]],
      ['Articles', '', [4]],
    ])
  })

  test('by article', () => {
    expect(shown('article')).toEqual([
      ['Evening Courier', 'The leaders’ phone call', [0, 4]],
      ['The Morning Herald', 'The leaders’ phone call', [1, 2]],
      ['The Morning Herald', 'A trade fair opens', [3]],
      ['Facts', '', [5]],
    ])
  })
})
