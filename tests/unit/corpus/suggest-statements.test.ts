import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestStatements } from '../../../src/corpus/suggest-statements.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec } from '../../support/corpus-builder.ts'

const quote = 'we left the quay at dawn today'

/** An article that quotes words as the captain’s, unless the claim says otherwise. */
function quotes(...claims: (Partial<ClaimSpec> & { quote: string })[]): ArticleSpec {
  return {
    answers: {
      'crossing-length': claims.map((claim) => ({
        value: length(90),
        voice: 'quotation' as const,
        origin: ['ada-holm'],
        ...claim,
      })),
    },
  }
}

function words(text: string): ArticleSpec {
  return { wordings: { 'captains-log': [{ quote: text }] } }
}

const suggested = (articles: Record<string, ArticleSpec>) => suggestStatements(buildCorpus({ articles }))

describe('suggestStatements', () => {
  test('finds two quotes of one speaker that share most of their words', () => {
    expect(
      suggested({ blog: quotes({ quote }), gazette: quotes({ quote: 'At dawn, we left “the pier”' }) }),
    ).toEqual([
      {
        speaker: 'ada-holm',
        a: { article: 'blog', quote, statement: null },
        b: { article: 'gazette', quote: 'At dawn, we left “the pier”', statement: null },
      },
    ])
  })

  test('finds two of five words that share three, and a quote that is part of a long one', () => {
    const [short, like] = ['we left the quay today', 'we left the pier tomorrow']
    expect(suggested({ blog: quotes({ quote: short }), gazette: quotes({ quote: like }) })).toHaveLength(1)
    const long = `${short} with all our lights on and nobody on deck`
    expect(suggested({ blog: quotes({ quote: long }), gazette: quotes({ quote: short }) })).toHaveLength(1)
  })

  test('finds a quote that belongs to a declared statement', () => {
    expect(suggested({ blog: words(quote), gazette: quotes({ quote }) })).toMatchObject([
      { a: { statement: 'captains-log' }, b: { article: 'gazette', statement: null } },
    ])
  })

  test.each<[string, Record<string, ArticleSpec>]>([
    ['of different speakers', { blog: quotes({ quote }), gazette: quotes({ quote, origin: ['bo-lind'] }) }],
    ['in the outlet’s own voice', { blog: quotes({ quote }), gazette: quotes({ quote, origin: [] }) }],
    ['in a paraphrase', { blog: quotes({ quote }), gazette: quotes({ quote, voice: 'paraphrase' }) }],
    ['of one article', { blog: quotes({ quote }, { quote: `${quote} again`, paragraph: 2 }) }],
    ['both declared', { blog: words(quote), gazette: words(quote) }],
    [
      'of four words',
      { blog: quotes({ quote: 'we left at dawn' }), gazette: quotes({ quote: 'we left at dawn' }) },
    ],
    [
      'that share less than three words in five',
      { blog: quotes({ quote }), gazette: quotes({ quote: 'we left home before it rained today' }) },
    ],
    [
      'that repeat a word the other has once',
      { blog: quotes({ quote }), gazette: quotes({ quote: 'we we we we we' }) },
    ],
    [
      'that share few words, which are no rarer than the others',
      {
        blog: quotes({ quote }, { quote: 'the quay at dawn before it rained home', paragraph: 2 }),
        gazette: quotes({ quote: 'we left home before it rained today' }),
      },
    ],
    [
      'in a silent article',
      { blog: quotes({ quote }), gazette: { answers: { 'crossing-length': 'silent' } } },
    ],
  ])('leaves alone quotes %s', (_, articles) => {
    expect(suggested(articles)).toEqual([])
  })

  test('takes the speaker from the statement at the end of a chain', () => {
    const chain = ['wire', 'captains-log']
    expect(suggested({ blog: quotes({ quote, origin: chain }), gazette: quotes({ quote }) })).toHaveLength(1)
  })

  test('takes a claim’s quote for declared where a wording covers some of its words', () => {
    const declared: ArticleSpec = { ...quotes({ quote, start: 10 }), ...words(`${quote} and more words`) }
    expect(suggested({ blog: declared, gazette: words(quote) })).toEqual([])
    const apart: ArticleSpec = {
      ...quotes({ quote, paragraph: 2 }),
      ...words('something else that she said'),
    }
    expect(suggested({ blog: apart, gazette: words(quote) })).toHaveLength(1)
    const said = 'something else that she said'
    const behind: ArticleSpec = { ...quotes({ quote, start: said.length }), ...words(said) }
    expect(suggested({ blog: behind, gazette: words(quote) })).toHaveLength(1)
    const before: ArticleSpec = {
      ...quotes({ quote }),
      wordings: { 'captains-log': [{ quote: said, start: quote.length }] },
    }
    expect(suggested({ blog: before, gazette: words(quote) })).toHaveLength(1)
  })

  test('names a quote that answers several facts once', () => {
    const twice: ArticleSpec = {
      answers: { ...quotes({ quote }).answers, cause: quotes({ quote }).answers!['crossing-length']! },
    }
    expect(suggested({ blog: twice, gazette: quotes({ quote }) })).toHaveLength(1)
  })
})

test('finds every two quotes that share three words in five, whatever their lengths and repetitions', () => {
  const word = fc.constantFrom('dawn', 'quay', 'left', 'we', 'the', 'tide', 'rope')
  const texts = fc.array(fc.array(word, { minLength: 5, maxLength: 10 }), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(texts, (all) => {
      const articles = Object.fromEntries(
        all.map((text, number) => [`article-${number}`, quotes({ quote: text.join(' ') })]),
      )
      const expected = all.flatMap((a, number) =>
        all.flatMap((b, other) =>
          other > number && sharedCount(a, b) / Math.min(a.length, b.length) >= 0.6
            ? [[`article-${number}`, `article-${other}`]]
            : [],
        ),
      )
      expect(suggested(articles).map(({ a, b }) => [a.article, b.article])).toEqual(expected)
    }),
  )
})

/** Count the words of one list that the other has as well, each as often as both have it. */
function sharedCount(a: readonly string[], b: readonly string[]): number {
  const count = (list: readonly string[], word: string) => list.filter((other) => other === word).length
  return [...new Set(a)].reduce((sum, word) => sum + Math.min(count(a, word), count(b, word)), 0)
}
