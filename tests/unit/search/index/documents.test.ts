import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { buildDocuments } from '../../../../src/search/index/documents.ts'
import { buildCorpus, length } from '../../../support/corpus-builder.ts'
import { searchIn, urlsOf } from '../search-in.ts'

const corpus = buildCorpus({
  asks: ['crossing-length', 'cause'],
  people: { 'captains-log': { name: 'The captain’s log', aliases: ['Logbook'] } },
  articles: {
    gazette: {
      published: '2031-05-07',
      title: 'Alma aground',
      answers: {
        'crossing-length': [
          {
            value: length(90),
            quote: 'some ninety minutes',
            origin: ['captains-log'],
            certainty: 'reported',
          },
        ],
        cause: [
          { value: { option: 'fog' } },
          { value: { option: 'helm' }, denies: true, quote: 'not the helm' },
        ],
      },
    },
    blog: { title: null, answers: { 'crossing-length': 'silent' } },
  },
})
const storyId = [...corpus.stories.keys()][0]!
const lineUp = buildLineUp(corpus, storyId)
const documents = buildDocuments(corpus, [lineUp])

const cause = {
  kind: 'choice',
  label: 'Cause',
  options: { fog: 'the fog', helm: 'a mistake at the helm' },
} as const

describe('documents', () => {
  test('come by fact, claims before silences, then the articles; what nobody has read is left out', () => {
    expect(documents.map(({ kind, url, coverage }) => [kind, url, coverage])).toEqual([
      ['fact', `stories/${storyId}/crossing-length/`, null],
      ['claim', `stories/${storyId}/#crossing-length.gazette`, 'says'],
      ['silence', `stories/${storyId}/#crossing-length.blog`, 'silent'],
      ['fact', `stories/${storyId}/cause/`, null],
      ['claim', `stories/${storyId}/#cause.gazette`, 'says'],
      ['claim', `stories/${storyId}/#cause.gazette`, 'denies'],
      ['article', 'articles/gazette/', null],
      ['article', 'articles/blog/', null],
    ])
  })

  test('of a fact and its claims have its cue words, an open ending as the words that it stands for', () => {
    const withCues = buildCorpus({
      asks: ['cause'],
      facts: { cause: { ...cause, question: 'Who ordered the lights out?', cues: ['order*', 'blackout'] } },
      articles: {
        gazette: { answers: { cause: [{ value: { option: 'helm' }, quote: 'on the orders of the mate' }] } },
        blog: { answers: { cause: 'silent' } },
      },
    })
    const found = buildDocuments(withCues, [buildLineUp(withCues, storyId)])
    expect(found.map(({ kind, cues }) => [kind, cues])).toEqual([
      ['fact', ['order', 'ordered', 'orders', 'blackout']],
      ['claim', ['order', 'ordered', 'orders', 'blackout']],
      ['silence', []],
      ['article', []],
      ['article', []],
    ])
  })

  test('of a claim say what, in which words, where and on whose authority', () => {
    const [claim] = lineUp.rows[0]!.cells[0]!.claims
    expect(documents[1]).toMatchObject({
      title: lineUp.rows[0]!.label,
      answer: claim!.answer,
      quote: 'some ninety minutes',
      placeUrl: 'articles/gazette/#crossing-length',
      article: { id: 'gazette', name: lineUp.columns[0]!.name },
      origins: [{ id: 'captains-log', name: 'The captain’s log' }],
      keywords: ['The captain’s log', 'Logbook'],
    })
    expect(documents[1]!.note).toMatch(/^Reported; credits /)
    expect(documents[5]!.note).toMatch(/^Denies it/)
  })

  test('of a silence say so', () => {
    expect(documents[2]).toMatchObject({
      quote: '',
      placeUrl: null,
      origins: [],
      note: lineUp.rows[0]!.cells[1]!.sentence,
    })
  })

  test('of an article without a headline go by its name', () => {
    expect(documents[7]).toMatchObject({ title: lineUp.columns[1]!.name, note: lineUp.story.title })
    expect(documents[6]).toMatchObject({
      title: 'Alma aground',
      note: `${lineUp.columns[0]!.name}, ${lineUp.story.title}`,
    })
  })

  test.each([
    ['hour and a half', '#crossing-length.gazette'],
    ['logbook', '#crossing-length.gazette'],
    ['"not the helm"', '#cause.gazette'],
    ['alma agruond', 'articles/gazette/'],
  ])('are found: %s', async (query, url) => {
    const [first] = urlsOf(await searchIn(documents)(query))
    expect(first).toContain(url)
  })
})

test('documents tell of words in another language than the site’s, and of translations', () => {
  const foreign = buildCorpus({
    asks: ['mood'],
    articles: {
      gazette: {
        title: 'Alma aground',
        answers: {
          mood: [
            { value: { text: 'gloom' }, language: 'de', translated: 'ru' },
            { value: { text: 'calm' }, translated: true },
          ],
        },
      },
      radio: { title: 'Alma auf Grund', language: 'de' },
      blog: { language: 'de' },
    },
  })
  const story = [...foreign.stories.keys()][0]!
  const documents = buildDocuments(foreign, [buildLineUp(foreign, story)])
  expect(documents.map(({ kind, language }) => [kind, language])).toEqual([
    ['fact', undefined],
    ['claim', 'de'],
    ['claim', undefined],
    // Without a headline it goes by its outlet’s name.
    ['article', undefined],
    ['article', undefined],
    ['article', 'de'],
  ])
  expect(documents[1]!.note).toBe('In its own voice; translated from Russian')
  expect(documents[2]!.note).toBe('In its own voice; a translation')
})

test('a question in the cue words of a fact brings its answers, behind what has the words itself', async () => {
  const asked = buildCorpus({
    asks: ['cause', 'mood'],
    facts: { cause: { ...cause, cues: ['ordered', 'blackout'] } },
    articles: {
      gazette: {
        title: 'A quiet night',
        answers: {
          cause: [{ value: { option: 'helm' }, quote: 'the mate gave the word' }],
          mood: [{ value: { text: 'gloom' }, quote: 'after the blackout all were afraid' }],
        },
      },
    },
  })
  const story = [...asked.stories.keys()][0]!
  const ask = searchIn(buildDocuments(asked, [buildLineUp(asked, story)]))
  expect(urlsOf(await ask('who ordered it')).slice(0, 2)).toContain(`stories/${story}/#cause.gazette`)
  expect(urlsOf(await ask('blackout'))[0]).toBe(`stories/${story}/#mood.gazette`)
})
