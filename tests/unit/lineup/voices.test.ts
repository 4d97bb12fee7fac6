import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { creditOf, independentOrigin, originNamed, shortCredit } from '../../../src/lineup/voices.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import type { ArticleSpec, ClaimSpec } from '../../support/corpus-builder.ts'

const corpus = buildCorpus({ articles: {} })

describe('originNamed', () => {
  test.each([
    ['ada-holm', 'Ada Holm'],
    ['blog', 'the quay blog'],
    ['captains-log', 'the captain’s log'],
    ['nobody-known', 'nobody-known'],
  ])('names %s', (id, name) => {
    expect(originNamed(corpus, id)).toEqual({ id, name })
  })
})

describe('independentOrigin', () => {
  test.each<[string, string[], string]>([
    ['an empty chain is the outlet’s own word', [], 'gazette'],
    ['one person', ['ada-holm'], 'ada-holm'],
    ['an outlet', ['wire'], 'wire'],
    ['the end of a longer chain', ['wire', 'ada-holm'], 'ada-holm'],
    ['the speaker of a statement', ['captains-log'], 'ada-holm'],
    ['the institution that somebody speaks for', ['cy-marsh'], 'coast-guard'],
    ['the institution behind a spokesman’s statement', ['wire', 'rescue-notice'], 'coast-guard'],
    ['the institution itself', ['coast-guard'], 'coast-guard'],
  ])('is %s', (_, chain, id) => {
    expect(independentOrigin(corpus, { origin: chain, certainty: 'expected' }, 'gazette')).toEqual(
      originNamed(corpus, id),
    )
  })
})

test('there is no origin where an article reports something without saying from whom', () => {
  expect(independentOrigin(corpus, { origin: [], certainty: 'reported' }, 'gazette')).toBeNull()
  expect(independentOrigin(corpus, { origin: ['wire'], certainty: 'reported' }, 'gazette')).toEqual(
    originNamed(corpus, 'wire'),
  )
})

describe('creditOf', () => {
  test.each<[string[], string]>([
    [[], 'in its own voice'],
    [['ada-holm'], 'credits Ada Holm'],
    [['wire', 'ada-holm'], 'credits Ada Holm, by way of Skerry Wire'],
    [['blog', 'wire', 'ada-holm'], 'credits Ada Holm, by way of the quay blog and Skerry Wire'],
    [['captains-log'], 'credits Ada Holm (the captain’s log)'],
    [['wire', 'cy-marsh'], 'credits Cy Marsh for the coast guard, by way of Skerry Wire'],
  ])('of %j reads “%s”', (chain, credit) => {
    expect(creditOf(corpus, { origin: chain, certainty: 'stated' })).toBe(credit)
  })
})

describe('the origins of a row', () => {
  const says = (minutes: number | null, ...origins: string[][]): ArticleSpec => ({
    answers: { 'crossing-length': origins.map((origin) => ({ value: length(minutes), origin })) },
  })
  const rowOf = (articles: Record<string, ArticleSpec>) =>
    buildLineUp(buildCorpus({ articles }), 'alma-aground').rows[0]!

  test('are gathered in column order, each with its articles and claims', () => {
    expect(
      rowOf({ blog: says(90, ['cy-marsh']), gazette: says(90, [], ['coast-guard']), wire: {} }).origins,
    ).toEqual([
      {
        id: 'coast-guard',
        name: 'the coast guard',
        articles: ['blog', 'gazette'],
        claims: ['blog/crossing-length', 'gazette/crossing-length/2'],
      },
      {
        id: 'gazette',
        name: 'Harbour Gazette',
        articles: ['gazette'],
        claims: ['gazette/crossing-length/1'],
      },
    ])
  })

  test('leave out claims that name no source', () => {
    const reported: ArticleSpec = {
      answers: { 'crossing-length': [{ value: length(90), certainty: 'reported' }] },
    }
    expect(rowOf({ blog: reported }).origins).toEqual([])
    expect(creditOf(corpus, { origin: [], certainty: 'reported' })).toBe('names no source')
  })
})

test.each<[string, Partial<ClaimSpec>, string]>([
  ['its own voice', {}, 'in its own voice'],
  ['nobody', { certainty: 'reported' }, 'names no source'],
  ['one', { origin: ['ada-holm'] }, 'credits Ada Holm'],
  ['one by another', { origin: ['wire', 'ada-holm'] }, 'credits Ada Holm via Skerry Wire'],
])('a cell credits %s in few words', (_, claim, credit) => {
  const article: ArticleSpec = { answers: { 'crossing-length': [{ value: length(90), ...claim }] } }
  const { rows } = buildLineUp(buildCorpus({ articles: { blog: article } }), 'alma-aground')
  expect(shortCredit(rows[0]!.cells[0]!.claims[0]!)).toBe(credit)
})
