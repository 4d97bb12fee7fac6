import { describe, expect, test } from 'vitest'
import { articleView } from '../../../src/lineup/article-view.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'

/** The marks of an article’s claims on one fact. */
function marks(words: number[], paragraphs: number[], ...claims: Omit<ClaimSpec, 'value'>[]) {
  const corpus = buildCorpus({
    articles: {
      blog: {
        words,
        paragraphs,
        answers: { 'crossing-length': claims.map((claim) => ({ ...claim, value: length(90) })) },
      },
    },
  })
  return articleView(corpus, buildLineUp(corpus, 'alma-aground'), 'blog').marks
}

describe('marksOf', () => {
  test('places a quote by the words of the paragraphs before it', () => {
    expect(marks([50, 30, 20], [1, 2, 3], { quote: 'one two', paragraph: 2 })).toEqual([
      { claim: 'blog/crossing-length', fact: 'crossing-length', paragraph: 2, start: 0.5, end: 0.52 },
    ])
  })

  test('counts only the article’s own paragraphs', () => {
    expect(marks([900, 50, 700, 50], [2, 4], { quote: 'one two', paragraph: 4 })).toMatchObject([
      { paragraph: 2, start: 0.5, end: 0.52 },
    ])
  })

  test('works out the words before a quote from the characters of the quotes’ words', () => {
    // “ab cd” takes three characters a word, as near as can be told from two words.
    expect(marks([100], [1], { quote: 'ab cd', start: 25 })).toMatchObject([{ start: 0.1, end: 0.12 }])
  })

  test('keeps a quote inside its paragraph', () => {
    expect(marks([10, 90], [1, 2], { quote: 'ab cd', start: 5000 })).toMatchObject([
      { start: 0.08, end: 0.1 },
    ])
    expect(marks([1, 99], [1, 2], { quote: 'ab cd ef gh', start: 0 })).toMatchObject([
      { start: 0, end: 0.01 },
    ])
  })

  test('puts marks in the order of the text', () => {
    const found = marks(
      [50, 50],
      [1, 2],
      { quote: 'later on', paragraph: 2 },
      { quote: 'at first and then some', paragraph: 1 },
      { quote: 'at first', paragraph: 1 },
    )
    expect(found.map(({ claim }) => claim)).toEqual([
      'blog/crossing-length/3',
      'blog/crossing-length/2',
      'blog/crossing-length/1',
    ])
  })

  test('an article without claims has none', () => {
    const corpus = buildCorpus({ articles: { blog: {} } })
    expect(articleView(corpus, buildLineUp(corpus, 'alma-aground'), 'blog').marks).toEqual([])
  })
})
