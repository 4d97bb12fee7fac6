import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { annotationsOf } from '../../../src/publish/annotations.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import { addressOf } from './world.ts'

const corpus = buildCorpus({
  articles: {
    gazette: {
      answers: {
        'crossing-length': [{ value: length(90), quote: 'ninety minutes', paragraph: 3, start: 10 }],
      },
      wordings: { 'rescue-notice': [{ quote: 'all are safe', paragraph: 1, start: 4 }] },
    },
    blog: { answers: { 'crossing-length': 'silent' } },
  },
})
const lineUp = buildLineUp(corpus, 'alma-aground')

describe('annotationsOf', () => {
  const { first, ...collection } = annotationsOf(corpus, lineUp, 'gazette', addressOf)

  test('is a collection with every quote of the article', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '/under/articles/gazette/annotations.json',
      type: 'AnnotationCollection',
      total: 2,
    })
    expect(first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 })
    expect(first.items.map(({ id }) => id)).toEqual([
      '/under/articles/gazette/annotations.json#claims/crossing-length/1',
      '/under/articles/gazette/annotations.json#statements/rescue-notice/1',
    ])
    expect(annotationsOf(corpus, lineUp, 'blog', addressOf)).toMatchObject({ total: 0 })
  })

  test('says what a quote answers and where that is compared', () => {
    expect(first.items[0]!.body).toEqual([
      {
        type: 'TextualBody',
        value: '90 minutes',
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
      {
        type: 'SpecificResource',
        source: '/under/stories/alma-aground/crossing-length/#gazette',
        purpose: 'linking',
      },
    ])
    expect(first.items[1]!.body).toEqual([
      { type: 'SpecificResource', source: '/under/statements/rescue-notice/', purpose: 'linking' },
    ])
  })

  test('says in which language source and words are, and that words are a translation', () => {
    const foreign = buildCorpus({
      articles: {
        gazette: {
          language: 'de',
          answers: {
            'crossing-length': [
              { value: length(90) },
              { value: length(80), language: 'uk', translated: 'ru' },
              { value: length(70), translated: true },
            ],
          },
          wordings: { 'rescue-notice': [{ quote: 'alle gerettet', translated: 'en' }] },
        },
      },
    })
    const { items } = annotationsOf(foreign, buildLineUp(foreign, 'alma-aground'), 'gazette', addressOf).first
    expect(items.map(({ target }) => target.source.language)).toEqual(['de', 'de', 'de', 'de'])
    expect(items.map(({ target }) => target.language)).toEqual([undefined, 'uk', undefined, undefined])
    const remarks = items.map(({ body }) =>
      body.slice(1).flatMap((part) => ('value' in part ? part.value : [])),
    )
    expect(remarks).toEqual([[], ['translated from Russian'], ['a translation'], ['translated from English']])
  })

  test('selects the words, and their place in their paragraph', () => {
    expect(first.items[0]!.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'ninety minutes', prefix: '', suffix: '' },
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
        value: 'line=2,3',
        refinedBy: { type: 'TextPositionSelector', start: 10, end: 24 },
      },
    ])
    expect(first.items[0]!.target.source.id).toBe('/under/articles/gazette/')
  })

  test('counts code points, and has the source’s own characters', () => {
    const gazette = corpus.articles.get('gazette')!
    const place = {
      ...gazette.wordings.get('rescue-notice')![0]!.place,
      quote: '"all" safe 🚢',
      exact: '“all” safe 🚢',
      start: 14,
      end: 27,
      wide: 2,
    }
    const wording = { ...gazette.wordings.get('rescue-notice')![0]!, place }
    const article = {
      ...gazette,
      source: { ...gazette.source, archive: 'https://archive.example/a' },
      wordings: new Map([['rescue-notice', [wording]]]),
    }
    const changed = { ...corpus, articles: new Map(corpus.articles).set('gazette', article) }
    const { target } = annotationsOf(changed, lineUp, 'gazette', addressOf).first.items[1]!
    expect(target.source.id).toBe('https://archive.example/a')
    expect(target.selector).toMatchObject([{ exact: '“all” safe 🚢' }, { refinedBy: { start: 12, end: 24 } }])
  })
})

test('a quote of the headline is selected by its words alone', () => {
  const headed = buildCorpus({
    articles: {
      gazette: {
        title: 'Ninety minutes late',
        answers: {
          'crossing-length': [{ value: length(90), quote: 'Ninety minutes', in: 'headline' }],
        },
      },
    },
  })
  const { first } = annotationsOf(headed, buildLineUp(headed, 'alma-aground'), 'gazette', addressOf)
  expect(first.items[0]!.target.selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'Ninety minutes', prefix: '', suffix: '' },
  ])
})
