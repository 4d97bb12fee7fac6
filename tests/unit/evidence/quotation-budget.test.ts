import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/schema/lock.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
import { checkQuotationBudget, checkQuoteLength } from '../../../src/evidence/quotation-budget.ts'

function words(count: number): string {
  return Array.from({ length: count }, (_, position) => `w${position}`).join(' ')
}

describe('the length of a quote', () => {
  test('may be 60 words', () => {
    expect(checkQuoteLength(words(60), ['x'])).toBeNull()
  })

  test('may not be 61 words', () => {
    expect(checkQuoteLength(words(61), ['claims', 'length', 0, 'quote'])).toEqual({
      path: ['claims', 'length', 0, 'quote'],
      rule: 'quote-length',
      found: 'a quote of 61 words',
      expected: 'at most 60 words a quote',
      hint: 'Shorten it to the words that carry the claim.',
    })
  })
})

describe('the share of a source', () => {
  // Ten words a paragraph, of three characters each with the space.
  const paragraphs = splitParagraphs(`${words(10)}\n${words(10)}`)
  const place = (paragraph: number, first: number, count: number) => ({
    paragraph,
    start: first * 3,
    end: (first + count) * 3 - 1,
    before: '',
    after: '',
  })

  test.each<[string, [string, Place[]][]]>([
    ['no articles', []],
    ['no quotes', [['b-call', []]]],
    ['30 %', [['b-call', [place(1, 0, 4), place(2, 0, 2)]]]],
    [
      'overlaps counted once',
      [
        ['b-call', [place(1, 0, 6), place(1, 2, 4)]],
        ['a-call', [place(1, 1, 3)]],
      ],
    ],
  ])('may be: %s', (_, places) => {
    expect(checkQuotationBudget('notes.txt', paragraphs, new Map(places))).toEqual([])
  })

  test('may not be more than 30 % over all articles', () => {
    const places = new Map([
      ['b-call', [place(1, 0, 4)]],
      ['a-call', [place(1, 3, 2), place(2, 0, 2)]],
    ])
    expect(checkQuotationBudget('notes.txt', paragraphs, places)).toEqual([
      {
        article: 'a-call',
        path: ['source', 'file'],
        rule: 'quotation-budget',
        found: 'quotes of 7 of the 20 words of notes.txt, in 2 articles: a-call and b-call',
        expected: 'at most 30 % of a source’s words: here 6',
        hint: 'Shorten the longest quotes, or set rights: full where the text may be published.',
      },
    ])
  })
})
