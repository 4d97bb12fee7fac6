import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { compareStatement } from '../../../src/lineup/statement-comparison.ts'
import {
  articleJsonLd,
  comparisonJsonLd,
  jsonLdText,
  statementJsonLd,
  storyJsonLd,
} from '../../../src/publish/json-ld.ts'
import { buildCorpus, length } from '../../support/corpus-builder.ts'
import type { ClaimSpec } from '../../support/corpus-builder.ts'
import { checkSchemaOrg } from '../../support/vocabulary.ts'
import { addressOf, alma, corpus, hostile, lineUps, zenith } from './world.ts'

const [gazette, blog] = alma.columns

/** The nodes of a type in a graph. */
function nodesOf(graph: unknown, type: string): Record<string, unknown>[] {
  const { '@graph': nodes } = graph as { '@graph': Record<string, unknown>[] }
  return nodes.filter((node) => node['@type'] === type)
}

describe('comparisonJsonLd', () => {
  test('describes the event, each answer as a claim, each quote, and each article once', () => {
    const row = alma.rows[0]!
    expect(comparisonJsonLd(corpus, alma, row, addressOf)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': '/under/stories/alma-aground/crossing-length/',
          name: 'What happened?',
          isPartOf: { '@type': 'WebSite', name: 'Harbour Papers', url: '/under/' },
          description: row.headline,
          about: {
            '@type': 'Event',
            name: 'The ferry Alma runs aground',
            startDate: '2031-05-06',
            location: { '@type': 'Place', name: 'Nordhavn' },
          },
        },
        {
          '@type': 'Claim',
          '@id': '/under/stories/alma-aground/crossing-length/#_claim-1',
          text: '90 minutes',
          appearance: [{ '@id': '/under/articles/gazette/#_article' }],
        },
        {
          '@type': 'Quotation',
          text: 'ninety minutes',
          inLanguage: 'en',
          about: { '@id': '/under/stories/alma-aground/crossing-length/#_claim-1' },
          isPartOf: { '@id': '/under/articles/gazette/#_article' },
          spokenByCharacter: { '@type': 'Person', name: 'Ada Holm' },
        },
        {
          '@type': 'NewsArticle',
          '@id': '/under/articles/gazette/#_article',
          headline: 'Alma aground',
          datePublished: '2031-05-07',
          inLanguage: 'en',
          publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
        },
      ],
    })
  })

  test('says one claim of all articles that make it, and points to each article once', () => {
    const small = buildCorpus({
      articles: {
        a: { answers: { 'crossing-length': [{ value: length(90) }, { value: length(90), quote: 'again' }] } },
        b: { answers: { 'crossing-length': [{ value: length(90) }] } },
        c: { answers: { 'crossing-length': 'silent' } },
      },
    })
    const lineUp = buildLineUp(small, 'alma-aground')
    const graph = comparisonJsonLd(small, lineUp, lineUp.rows[0]!, addressOf)
    expect(nodesOf(graph, 'Claim').map(({ appearance }) => appearance)).toEqual([
      [{ '@id': '/under/articles/a/#_article' }, { '@id': '/under/articles/b/#_article' }],
    ])
    expect(nodesOf(graph, 'Quotation')).toHaveLength(3)
    expect(nodesOf(graph, 'NewsArticle')).toHaveLength(2)
  })

  test('leaves out a place that makes no sense', () => {
    const nowhere = { ...alma, story: { ...alma.story, place: null } }
    const [page] = nodesOf(comparisonJsonLd(corpus, nowhere, alma.rows[0]!, addressOf), 'WebPage')
    expect(page!['about']).not.toHaveProperty('location')
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
    const graph = comparisonJsonLd(small, lineUp, lineUp.rows[0]!, addressOf)
    expect(nodesOf(graph, 'Quotation')[0]!['spokenByCharacter']).toEqual(expected)
    expect(checkSchemaOrg(graph)).toEqual([])
  })

  test.each<[string, Partial<ClaimSpec>, object]>([
    ['its article’s', {}, { inLanguage: 'de' }],
    ['its own', { language: 'uk' }, { inLanguage: 'uk' }],
    [
      'that of what it translates',
      { translated: 'ru' },
      { inLanguage: 'de', translationOfWork: { '@type': 'Quotation', inLanguage: 'ru' } },
    ],
    [
      'none of what it translates, which isn’t told',
      { translated: true },
      { inLanguage: 'de', translationOfWork: { '@type': 'Quotation' } },
    ],
  ])('gives the language of a quote: %s', (_, claim, expected) => {
    const small = buildCorpus({
      articles: {
        gazette: { language: 'de', answers: { 'crossing-length': [{ value: length(90), ...claim }] } },
      },
    })
    const lineUp = buildLineUp(small, 'alma-aground')
    const graph = comparisonJsonLd(small, lineUp, lineUp.rows[0]!, addressOf)
    const [{ inLanguage, translationOfWork } = {}] = nodesOf(graph, 'Quotation')
    expect({ inLanguage, ...(translationOfWork !== undefined && { translationOfWork }) }).toEqual(expected)
    expect(nodesOf(graph, 'NewsArticle')[0]).toMatchObject({ inLanguage: 'de' })
    expect(checkSchemaOrg(graph)).toEqual([])
  })

  test('passes no verdict', () => {
    for (const row of alma.rows) {
      expect(jsonLdText(comparisonJsonLd(corpus, alma, row, addressOf))).not.toMatch(/ClaimReview|Rating/i)
    }
  })
})

describe('articleJsonLd', () => {
  test('describes a page about an article', () => {
    const graph = articleJsonLd(corpus, gazette!, addressOf)
    expect(nodesOf(graph, 'WebPage')[0]).toMatchObject({
      name: 'Alma aground',
      '@id': '/under/articles/gazette/',
      about: { '@id': '/under/articles/gazette/#_article' },
    })
    expect(nodesOf(graph, 'NewsArticle')[0]).toMatchObject({ headline: 'Alma aground' })
  })

  test('names no publisher that the text doesn’t name', () => {
    const graph = articleJsonLd(corpus, blog!, addressOf)
    expect(nodesOf(graph, 'WebPage')[0]!['name']).toBe('The quay blog')
    expect(nodesOf(graph, 'NewsArticle')).toEqual([
      { '@type': 'NewsArticle', '@id': '/under/articles/blog/#_article', inLanguage: 'en' },
    ])
  })

  test('links the article, and its archived copy, where their addresses are known', () => {
    const where = { address: 'https://gazette.example/alma', archive: 'https://archive.example/alma' }
    const article = corpus.articles.get('gazette')!
    const articles = new Map([['gazette', { ...article, source: { ...article.source, ...where } }]])
    expect(
      nodesOf(articleJsonLd({ ...corpus, articles }, gazette!, addressOf), 'NewsArticle')[0],
    ).toMatchObject({
      url: where.address,
      archivedAt: where.archive,
    })
  })
})

describe('an article that updates an earlier one', () => {
  const updated = buildCorpus({
    articles: {
      gazette: { answers: { 'crossing-length': [{ value: length(40) }] } },
      update: {
        outlet: 'gazette',
        updates: 'gazette',
        answers: { 'crossing-length': [{ value: length(52) }] },
      },
    },
  })
  const lineUp = buildLineUp(updated, 'alma-aground')

  test('is based on that one, and the earlier one on nothing', () => {
    const graph = storyJsonLd(updated, lineUp, addressOf)
    expect(nodesOf(graph, 'NewsArticle').map(({ isBasedOn }) => isBasedOn)).toEqual([
      undefined,
      { '@id': '/under/articles/gazette/#_article' },
    ])
    expect(checkSchemaOrg(graph)).toEqual([])
  })
})

describe('all linked data', () => {
  const statement = [...corpus.statements.keys()][0]!
  test.each([
    ['a comparison', comparisonJsonLd(corpus, alma, alma.rows[1]!, addressOf)],
    ['an article', articleJsonLd(corpus, gazette!, addressOf)],
    ['a story', storyJsonLd(corpus, alma, addressOf)],
    ['a statement', statementJsonLd(corpus, compareStatement(corpus, lineUps, statement), addressOf)],
  ])('of %s is as schema.org defines', (_, graph) => {
    expect(checkSchemaOrg(graph)).toEqual([])
  })

  test.each([
    [{ '@type': 'Clam' }, 'the type Clam'],
    [{ '@type': 'Claim', apearance: 'x' }, 'the property apearance'],
    [{ '@type': 'Claim', headline2: 'x' }, 'the property headline2'],
    [{ '@type': 'Event', appearance: 'x' }, 'appearance of a Event'],
    [{ '@type': 'Claim', appearance: { '@type': 'Person' } }, 'Claim.appearance, which is a Person'],
    [{ '@type': 'Claim', appearance: 'x' }, 'Claim.appearance, which is a text'],
  ])('would be found out as %j', (node, expected) => {
    expect(checkSchemaOrg({ '@context': 'https://schema.org', '@graph': [node] })).toEqual([expected])
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
