import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { articleJsonLd, comparisonJsonLd, jsonLdText } from '../../../src/publish/json-ld.ts'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'
import { addressOf, alma, corpus, hostile, zenith } from './world.ts'

const [gazette, blog] = alma.columns

describe('comparisonJsonLd', () => {
  test('describes the event and each quote with its article', () => {
    const row = alma.rows[0]!
    expect(comparisonJsonLd(corpus, alma, row, addressOf)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'What happened?',
      url: '/under/stories/alma-aground/crossing-length/',
      isPartOf: { '@type': 'WebSite', name: 'Harbour Papers', url: '/under/' },
      description: row.headline,
      about: {
        '@type': 'Event',
        name: 'The ferry Alma runs aground',
        startDate: '2031-05-06',
        location: { '@type': 'Place', name: 'Nordhavn' },
      },
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'ninety minutes',
          url: '/under/stories/alma-aground/crossing-length/#gazette',
          spokenByCharacter: { '@type': 'Person', name: 'Ada Holm' },
          isPartOf: {
            '@type': 'Article',
            headline: 'Alma aground',
            datePublished: '2031-05-07',
            inLanguage: 'en',
            publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
          },
        },
      ],
    })
  })

  test('leaves out a place that makes no sense', () => {
    const nowhere = { ...alma, story: { ...alma.story, place: null } }
    expect(comparisonJsonLd(corpus, nowhere, alma.rows[0]!, addressOf)['about']).not.toHaveProperty(
      'location',
    )
  })

  test.each<[string, Partial<ClaimSpec>, object | undefined]>([
    ['a person quoted', { voice: 'quotation', origin: ['bo-lind'] }, { '@type': 'Person', name: 'Bo Lind' }],
    [
      'a spokesman quoted',
      { voice: 'quotation', origin: ['rescue-notice'] },
      { '@type': 'Person', name: 'Cy Marsh' },
    ],
    [
      'an institution quoted',
      { voice: 'quotation', origin: ['coast-guard'] },
      { '@type': 'Organization', name: 'the coast guard' },
    ],
    ['another outlet quoted', { voice: 'quotation', origin: ['wire'] }, undefined],
    ['a longer chain', { voice: 'quotation', origin: ['wire', 'bo-lind'] }, undefined],
    ['nobody credited', { voice: 'quotation', origin: [] }, undefined],
    ['a paraphrase', { voice: 'paraphrase', origin: ['bo-lind'] }, undefined],
  ])('names the speaker only where that is sure: %s', (_, claim, expected) => {
    const small = buildCorpus({
      articles: { gazette: { answers: { 'crossing-length': [{ value: length(90), ...claim }] } } },
    })
    const lineUp = buildLineUp(small, 'alma-aground')
    const { hasPart } = comparisonJsonLd(small, lineUp, lineUp.rows[0]!, addressOf) as {
      hasPart: { spokenByCharacter?: object }[]
    }
    expect(hasPart[0]?.spokenByCharacter).toEqual(expected)
  })

  test('passes no verdict', () => {
    for (const row of alma.rows) {
      expect(jsonLdText(comparisonJsonLd(corpus, alma, row, addressOf))).not.toMatch(/ClaimReview|Rating/i)
    }
  })
})

describe('articleJsonLd', () => {
  test('describes a page about an article', () => {
    expect(articleJsonLd(corpus, gazette!, addressOf)).toMatchObject({
      '@type': 'WebPage',
      name: 'Alma aground',
      url: '/under/articles/gazette/',
      about: { '@type': 'Article', headline: 'Alma aground' },
    })
  })

  test('names no publisher that the text doesn’t name', () => {
    const { name, about } = articleJsonLd(corpus, blog!, addressOf)
    expect(name).toBe('The quay blog')
    expect(about).toEqual({ '@type': 'Article', inLanguage: 'en' })
  })

  test('links the article where its address is known', () => {
    const address = 'https://gazette.example/alma'
    const article = corpus.articles.get('gazette')!
    const articles = new Map([['gazette', { ...article, source: { ...article.source, address } }]])
    expect(articleJsonLd({ ...corpus, articles }, gazette!, addressOf)['about']).toMatchObject({
      url: address,
    })
  })
})

describe('jsonLdText', () => {
  test('stays inside its element whatever it says', () => {
    const data = comparisonJsonLd(corpus, zenith, zenith.rows[0]!, addressOf)
    const text = jsonLdText(data)
    const { children } = fromHtml(`<script type="application/ld+json">${text}</script>`, { fragment: true })
    expect(children).toHaveLength(1)
    expect(JSON.parse(text)).toEqual(data)
    expect(text).not.toContain('<')
    expect(JSON.stringify(data)).toContain(hostile.script)
  })
})
