import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import type { ViewState } from '../../../src/lineup/view-state.ts'
import { claimColumns, claimRows, narrowStory } from '../../../src/publish/claim-rows.ts'
import { claimFiles, publishClaims } from '../../../src/publish/publish-claims.ts'
import { publishStory } from '../../../src/publish/publish-story.ts'
import { publishedClaimSchema } from '../../../src/publish/schemas/published-claim.ts'
import { publishedStorySchema } from '../../../src/publish/schemas/published-story.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import { addressOf, alma, lineUps } from './world.ts'

const all: ViewState = { articles: null, show: 'all', order: 'curator' }

describe('claimColumns', () => {
  test('are the keys of a published claim', () => {
    expect([...claimColumns]).toEqual(Object.keys(publishedClaimSchema.shape))
  })
})

describe('claimRows', () => {
  test('reads the claims of claims.json out of a story’s file', () => {
    const expected = publishClaims(lineUps.values(), addressOf)
      .filter(({ story }) => story === 'alma-aground')
      .toArray()
    expect(claimRows(publishStory(alma, addressOf))).toEqual(expected)
  })
})

describe('claimFiles', () => {
  test('has each claim once, with the others of its article on its fact', () => {
    const claims = [...publishClaims(lineUps.values(), addressOf)]
    const files = [...claimFiles(claims)]
    expect(files.flatMap(({ content }) => JSON.parse(content) as unknown[])).toEqual(
      JSON.parse(JSON.stringify(claims)),
    )
    expect(files.map(({ address }) => address)).toEqual([
      ...new Set(claims.map(({ article, fact }) => `data/claims/${article}/${fact}.json`)),
    ])
    expect([...claimFiles([])]).toEqual([])
  })
})

describe('narrowStory', () => {
  const corpus = buildCorpus({
    asks: ['crossing-length', 'cause', 'mood'],
    articles: {
      a: {
        answers: {
          'crossing-length': [{ value: length(90), origin: ['ada-holm'] }],
          cause: 'silent',
          mood: [{ value: { text: 'calm' } }],
        },
      },
      b: {
        answers: {
          'crossing-length': [{ value: length(90), origin: ['ada-holm'] }],
          cause: [{ value: { option: 'fog' } }],
          mood: [{ value: { text: 'calm' } }],
        },
      },
      c: {
        answers: {
          'crossing-length': [{ value: length(20), origin: ['ada-holm'] }],
          cause: [{ value: { option: 'fog' } }, { value: { option: 'fog' }, denies: true }],
          mood: [{ value: { text: 'calm' } }],
        },
      },
    },
  })
  const story = publishStory(buildLineUp(corpus, 'alma-aground'), addressOf)
  const narrowed = (state: Partial<ViewState>) => narrowStory(story, { ...all, ...state })
  const facts = (state: Partial<ViewState>) => narrowed(state).rows.map(({ fact }) => fact)

  test('is the whole file where nothing is narrowed', () => {
    expect(narrowed({})).toEqual(story)
  })

  test.each<[string, Partial<ViewState>, string[]]>([
    ['differences', { show: 'differences' }, ['crossing-length', 'cause']],
    ['differences among those shown', { show: 'differences', articles: ['a', 'b'] }, []],
    ['an article’s with itself', { show: 'differences', articles: ['c'] }, ['cause']],
    ['silence', { show: 'silence' }, ['cause']],
    ['silence of those shown', { show: 'silence', articles: ['b', 'c'] }, []],
  ])('shows %s', (_, state, expected) => {
    expect(facts(state)).toEqual(expected)
  })

  test('can have what differs most first', () => {
    const ranks = narrowed({ order: 'difference' }).rows.map(({ rank }) => rank)
    expect(ranks).toEqual([1, 2, 3])
    expect(facts({})).toEqual(['crossing-length', 'cause', 'mood'])
  })

  test('leaves out all of the articles that aren’t shown, and tells anew what differs', () => {
    const part = narrowed({ articles: ['b', 'a'] })
    expect(publishedStorySchema.safeParse(part).error).toBeUndefined()
    expect(part.articles.map(({ id }) => id)).toEqual(['a', 'b'])
    const [row] = part.rows
    expect(row!.cells.map(({ article, differs }) => [article, differs])).toEqual([
      ['a', false],
      ['b', false],
    ])
    expect(row!.articlePairs.map(({ a, b }) => [a, b])).toEqual([['a', 'b']])
    expect(row!.claimPairs).toHaveLength(1)
    expect(row!.origins[0]!.articles).toEqual(['a', 'b'])
    expect(row!.voices[0]!.reports.map(({ article }) => article)).toEqual(['a', 'b'])
    expect(JSON.stringify(narrowed({ articles: ['a'] }).rows[1])).not.toContain('"article":"c"')
  })

  test('keeps the difference of two that are shown', () => {
    const [row] = narrowed({ articles: ['a', 'c'] }).rows
    expect(row!.cells.map(({ differs }) => differs)).toEqual([true, true])
  })

  test('takes what an outlet changes in an update for no difference', () => {
    const answer = (minutes: number) => ({ 'crossing-length': [{ value: length(minutes) }] })
    const changed = buildCorpus({
      articles: {
        first: { outlet: 'radio', published: '2031-05-07', answers: answer(40) },
        second: { outlet: 'radio', published: '2031-05-08', updates: 'first' },
        third: { outlet: 'radio', published: '2031-05-09', updates: 'second', answers: answer(50) },
        wire: { published: '2031-05-10', answers: answer(50) },
      },
    })
    const story = publishStory(buildLineUp(changed, 'alma-aground'), addressOf)
    const differing = (...articles: string[]) =>
      narrowStory(story, { ...all, show: 'differences', articles }).rows.flatMap(({ cells }) =>
        cells.filter(({ differs }) => differs).map(({ article }) => article),
      )
    expect(differing('first', 'third')).toEqual([])
    expect(differing('first', 'third', 'wire')).toEqual(['first', 'wire'])
  })
})
