import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/schema/lock.ts'
import { splitParagraphs } from '../../../src/evidence/paragraphs.ts'
import {
  checkQuotationBudget,
  checkQuoteLength,
  countQuoted,
} from '../../../src/evidence/quotation-budget.ts'

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
  // A hundred words a paragraph, of four characters each with the space.
  const hundred = Array.from({ length: 100 }, (_, position) => `w${position + 100}`.slice(0, 3)).join(' ')
  const long = splitParagraphs(`${hundred}\n${hundred}\n${hundred}`)
  const short = splitParagraphs(hundred)
  const place = (paragraph: number, first: number, count: number) => ({
    paragraph,
    start: first * 4,
    end: (first + count) * 4 - 1,
    before: '',
    after: '',
  })

  test.each<[string, [string, Place[]][]]>([
    ['no articles', []],
    ['any share of the headline', [['b-call', [place(1, 0, 90), place(0, 0, 90)]]]],
    ['no quotes', [['b-call', []]]],
    ['30 %', [['b-call', [place(1, 0, 50), place(2, 0, 40)]]]],
    [
      'overlaps counted once',
      [
        ['b-call', [place(1, 0, 80), place(1, 20, 60)]],
        ['a-call', [place(1, 10, 80)]],
      ],
    ],
  ])('may be: %s', (_, places) => {
    expect(checkQuotationBudget('notes.txt', long, new Map(places))).toEqual([])
  })

  test('may not be more than 30 % over all articles', () => {
    const places = new Map([
      ['b-call', [place(1, 0, 60)]],
      ['a-call', [place(1, 50, 20), place(2, 0, 21)]],
    ])
    expect(checkQuotationBudget('notes.txt', long, places)).toEqual([
      {
        article: 'a-call',
        path: ['source', 'file'],
        rule: 'quotation-budget',
        found: 'quotes of 91 of the 300 words of notes.txt, in 2 articles: a-call and b-call',
        expected: 'at most 30 % of a source’s words, or 60 words where that is more: here 90',
        hint: 'Quote 1 word fewer, or set rights: full where the text may be published. The longest: “w10 w10 w10 w10 w10 w10 …” (60 words), “w10 w10 w10 w10 w10 w10 …” (21 words) and “w15 w15 w15 w15 w15 w15 …” (20 words).',
      },
    ])
  })

  test('names the three longest quotes, each once, by their first six words', () => {
    const count = (length: number, letter: string) =>
      Array.from({ length }, (_, position) => `${letter}${position + 1}`).join(' ')
    const texts = [count(45, 'a'), count(5, 'b'), count(6, 'c'), `${count(6, 'd')}  d7`]
    const paragraphs = splitParagraphs(texts.join('\n'))
    const whole = (number: number): Place => ({
      paragraph: number,
      start: 0,
      end: texts[number - 1]!.length,
      before: '',
      after: '',
    })
    const places = new Map([
      ['a-call', [whole(2), whole(1), whole(3)]],
      ['b-call', [whole(1), whole(4)]],
    ])
    const filler = splitParagraphs(words(10)).map((paragraph) => ({ ...paragraph, number: 9 }))
    const [problem] = checkQuotationBudget('notes.txt', [...paragraphs, ...filler], places)
    expect(problem!.found).toMatch(/^quotes of 63 of the 73 words/)
    expect(problem!.hint).toMatch(
      / The longest: “a1 a2 a3 a4 a5 a6 …” \(45 words\), “d1 d2 d3 d4 d5 d6 …” \(7 words\) and “c1 c2 c3 c4 c5 c6” \(6 words\)\.$/,
    )
  })

  test.each([
    [60, []],
    [61, ['at most 30 % of a source’s words, or 60 words where that is more: here 60']],
  ])('of a short source may be 60 words: %s', (count, expected) => {
    const problems = checkQuotationBudget('notes.txt', short, new Map([['a-call', [place(1, 0, count)]]]))
    expect(problems.map((problem) => problem.expected)).toEqual(expected)
  })
})

describe('how much is quoted', () => {
  const at = (paragraph: number, start: number, quote: string) => ({
    paragraph,
    start,
    end: start + quote.length,
    before: '',
    after: '',
    quote,
  })

  test.each<[string, ReturnType<typeof at>[], number]>([
    ['nothing', [], 0],
    ['words of the headline', [at(0, 0, 'two words'), at(1, 0, 'one')], 1],
    ['two quotes', [at(1, 20, 'two words'), at(1, 0, 'one')], 3],
    ['the same words in two claims', [at(1, 0, 'two words'), at(1, 0, 'two words')], 2],
    ['a quote in another', [at(1, 0, 'the three words'), at(1, 4, 'three')], 3],
    ['quotes that overlap', [at(1, 0, 'one two three'), at(1, 4, 'two three four')], 4],
    ['the same words in two paragraphs', [at(1, 0, 'two words'), at(2, 0, 'two words')], 4],
  ])('%s', (_, places, count) => {
    expect(countQuoted(places)).toBe(count)
  })
})
