import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { type DeclaredKey, readDeclared } from '../../../../src/curate/import/declared.ts'

const jsonLd = (data: object | string) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

const cases: readonly [what: string, html: string, key: DeclaredKey, expected: string[]][] = [
  ['a headline', jsonLd({ '@type': 'NewsArticle', headline: 'Tide' }), 'title', ['Tide: JSON-LD headline']],
  [
    'an article in a graph, with several types',
    jsonLd({
      '@graph': [
        { '@type': 'WebSite', headline: 'No' },
        { '@type': ['X', 'BlogPosting'], headline: 'Tide' },
      ],
    }),
    'title',
    ['Tide: JSON-LD headline'],
  ],
  ['broken JSON', jsonLd('{"@type": "NewsArticle", '), 'title', []],
  ['JSON that is no object', jsonLd('[1, null, "x"]'), 'title', []],
  ['a property of the wrong type', jsonLd({ '@type': 'Article', headline: { a: 1 } }), 'title', []],
  ['the title element and headings, which guess', '<title>Tide | Beacon</title><h1>Tide</h1>', 'title', []],
  [
    'the same title twice, and another',
    meta('og:title', 'Tide ') + meta('twitter:title', 'Tide') + meta('dc.title', 'Ebb'),
    'title',
    ['Tide: meta og:title', 'Ebb: meta dc.title'],
  ],
  [
    'dates that differ by their time zone',
    jsonLd({ '@type': 'Article', datePublished: '2031-03-05T04:30:00Z' }) +
      meta('article:published_time', '2031-03-04T23:30:00-05:00'),
    'date',
    ['2031-03-05: JSON-LD datePublished', '2031-03-04: meta article:published_time'],
  ],
  ['words for a date', meta('date', 'last Tuesday'), 'date', []],
  ['a day that no month has', meta('date', '2031-02-30'), 'date', []],
  [
    'authors as names, not as profiles',
    jsonLd({ '@type': 'Article', author: [{ name: 'Ada' }, 'Bo'] }) +
      meta('article:author', 'https://x.example/a'),
    'author',
    ['Ada: JSON-LD author', 'Bo: JSON-LD author'],
  ],
  ['an outlet', meta('OG:Site_Name', 'The Beacon'), 'outlet', ['The Beacon: meta og:site_name']],
  [
    'an address that could run',
    '<link rel="canonical" href="javascript:alert(1)">' + meta('og:url', 'https://beacon.example/a'),
    'address',
    ['https://beacon.example/a: meta og:url'],
  ],
  [
    'languages',
    meta('og:locale', 'en_GB') + meta('content-language', '??'),
    'language',
    ['en-GB: meta og:locale'],
  ],
  [
    'microdata',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Tide</h1>
     <p itemprop="author" itemscope><span itemprop="name">Ada</span></p></div>`,
    'author',
    ['Ada: microdata author'],
  ],
  [
    'a date in microdata',
    `<div itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="2031-03-04">Tue</time></div>`,
    'date',
    ['2031-03-04: microdata datePublished'],
  ],
]

describe('readDeclared', () => {
  it.each(cases)('reads %s', (_what, html, key, expected) => {
    const { document } = new JSDOM(html).window
    const found = readDeclared(document)[key].map(({ value, where }) => `${value}: ${where}`)
    expect(found).toEqual(expected)
  })

  it('believes the page’s language and canonical link first', () => {
    const { document } = new JSDOM(
      `<html lang="fr"><link rel="canonical" href="https://a.example/">${meta('og:locale', 'de')}`,
    ).window
    const { language, address } = readDeclared(document)
    expect(language.map(({ value }) => value)).toEqual(['fr', 'de'])
    expect(address).toEqual([{ value: 'https://a.example/', where: 'link canonical' }])
  })
})
