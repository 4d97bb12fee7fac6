import { describe, expect, test } from 'vitest'
import { closenessFactor } from '../../../../src/search/engine/passages.ts'
import { exampleDocument } from '../example-documents.ts'
import { searchIn } from '../search-in.ts'

const words = ['invited', 'to', 'moscow'].map((word) => new Set([word]))
const factor = (quote: string) => closenessFactor(exampleDocument({ title: '', quote }), words)

describe('closeness', () => {
  test('gains by words that stand together', () => {
    const factors = [
      factor('invited to Moscow'),
      factor('invited Ann to Moscow'),
      factor('invited Ann and her party to go to Moscow in the spring'),
      factor('invited by letter'),
      factor('a letter'),
    ]
    expect(factors).toEqual(factors.toSorted((a, b) => b - a))
    expect(new Set(factors).size).toBe(factors.length)
    expect(factors.at(-1)).toBe(1)
  })

  test('of a text with nothing else is highest', () => {
    expect(factor('invited to Moscow')).toBeGreaterThan(factor('he was invited to Moscow again'))
  })

  test('counts the best of the texts', () => {
    const document = exampleDocument({ title: 'x', answer: 'invited to Moscow', quote: 'to and fro' })
    expect(closenessFactor(document, words)).toBeCloseTo(factor('invited to Moscow'), 1)
  })

  test('decides among documents with the same words', async () => {
    const quotes = ['to Moscow he was not invited', 'he was invited to Moscow', 'Moscow: to be invited']
    const found = await searchIn(quotes.map((quote) => exampleDocument({ quote })))('invited to moscow')
    expect(found.results[0]?.document.quote).toBe('he was invited to Moscow')
  })
})
