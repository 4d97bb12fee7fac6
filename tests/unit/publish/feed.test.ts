import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { atomFeed, jsonFeed } from '../../../src/publish/feed.ts'
import { nameUuid } from '../../../src/publish/name-uuid.ts'
import type { LineUp } from '../../../src/lineup/line-up.ts'
import { addressOf, corpus, hostile, lineUps } from './world.ts'

const feed = atomFeed(corpus, lineUps, addressOf)
/** What readers of the feed see: `&` and `<` decoded. */
const textsOf = (selector: string, source = feed) =>
  selectAll(selector, fromHtml(source, { fragment: true, space: 'svg' })).map((node) => toString(node))

describe('atomFeed', () => {
  test('lists stories, articles and corrections, newest first', () => {
    expect(textsOf('entry > title')).toEqual([
      'The quay blog: The ferry Alma runs aground',
      'Harbour Gazette: Alma aground',
      'Correction: Cause, Harbour Gazette',
      'Correction: Length of the crossing, The quay blog',
      'The ferry Alma runs aground',
      `Radio Nordhavn: ${hostile.script}`,
      'Correction: Cause, Harbour Gazette',
      hostile.script,
    ])
  })

  test('says in which language a headline is, where it isn’t the site’s', () => {
    const inGerman = (id: string) => ({ ...corpus.articles.get(id)!, language: 'de' })
    const articles = new Map(corpus.articles)
    for (const id of ['gazette', 'blog']) articles.set(id, inGerman(id))
    const german = atomFeed({ ...corpus, articles }, lineUps, addressOf)
    expect(german.match(/<title xml:lang.*<\/title>/g)).toEqual([
      '<title xml:lang="de">Harbour Gazette: Alma aground</title>',
    ])
    expect(feed).not.toContain('<title xml:lang')
  })

  test('dates all from content: a story is as new as its latest correction', () => {
    expect(textsOf('entry > updated')).toEqual(
      [...Array<string>(5).fill('2031-07-01'), '2031-06-01', '2031-06-01', '2031-01-01'].map(
        (day) => `${day}T00:00:00Z`,
      ),
    )
    expect(textsOf('entry:nth-of-type(5) > published')).toEqual(['2031-05-06T00:00:00Z'])
    expect(textsOf('entry:first-of-type > published')).toEqual([])
    expect(textsOf('feed > updated')).toEqual(['2031-07-01T00:00:00Z'])
  })

  test('links each entry and gives it an ID made from its URL', () => {
    const urls = [...feed.matchAll(/rel="alternate" type="text\/html" href="([^"]+)"/g)].map(
      (match) => match[1]!,
    )
    expect(urls).toEqual([
      '/under/',
      '/under/articles/blog/',
      '/under/articles/gazette/',
      '/under/corrections/#b-later',
      '/under/corrections/#c-same-day',
      '/under/stories/alma-aground/',
      '/under/articles/adrift/',
      '/under/corrections/#a-earlier',
      '/under/stories/zenith-adrift/',
    ])
    expect(textsOf('entry > id')).toEqual(urls.slice(1).map(nameUuid))
    expect(textsOf('feed > id')).toEqual([nameUuid('/under/data/feed.xml')])
  })

  test('says what was corrected, hostile words included', () => {
    expect(textsOf('entry > summary')[0]).toBe(
      'On The ferry Alma runs aground: answers 1 question, silent on 1.',
    )
    expect(textsOf('entry > summary')[2]).toBe(`Was: ${hostile.entity} · Now: No. · Why: Misread.`)
    // XML forbids this end of a CDATA section in any text; parsers for HTML don’t mind it.
    expect(feed).not.toContain(']]>')
    expect(textsOf('entry > summary')[3]).toContain('bell \ufffd null \ufffd \ufffd')
    expect(textsOf('entry > summary')[4]).toBe(
      'The ferry Alma ran aground off Nordhavn. (2 articles, 3 questions)',
    )
    expect(feed).not.toContain('<script')
  })

  test('says of an article that it updates another', () => {
    const { articles } = corpus
    const [gazette, blog] = ['gazette', 'blog'].map((id) => articles.get(id)!)
    const updated = {
      ...corpus,
      articles: new Map([...articles, ['blog', { ...blog!, outlet: gazette!.outlet, updates: 'gazette' }]]),
    }
    const told = atomFeed(
      updated,
      new Map([['alma-aground', buildLineUp(updated, 'alma-aground')]]),
      addressOf,
    )
    expect(textsOf('entry > summary', told).slice(0, 2)).toEqual([
      'On The ferry Alma runs aground: answers 1 question, silent on 1; updates its earlier article.',
      expect.stringMatching(/; updated by a later article\.$/),
    ])
  })

  test('stands in its namespace and is the same each time, whatever the order of stories', () => {
    expect(feed).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    )
    expect(atomFeed(corpus, new Map([...lineUps].reverse()), addressOf)).toBe(feed)
  })

  test('puts what is equally new in the order of addresses', () => {
    const sameDay = [...lineUps].map(([id, lineUp]): [string, LineUp] => [
      id,
      { ...lineUp, story: { ...lineUp.story, date: '2031-09-01' } },
    ])
    for (const stories of [sameDay, sameDay.toReversed()]) {
      const titles = textsOf('entry > title', atomFeed(corpus, new Map(stories), addressOf))
      expect(titles.slice(0, 2)).toEqual(['The ferry Alma runs aground', hostile.script])
    }
  })

  test('needs no entries', () => {
    const empty = atomFeed({ ...corpus, corrections: new Map() }, new Map(), addressOf)
    expect(textsOf('entry', empty)).toEqual([])
    expect(textsOf('feed > updated', empty)).toEqual(['1970-01-01T00:00:00Z'])
  })
})

describe('jsonFeed', () => {
  const json = jsonFeed(corpus, lineUps, addressOf)

  test('has the same items as the Atom feed, with the same IDs', () => {
    expect(json.items.map(({ id }) => id)).toEqual(textsOf('entry > id'))
    expect(json.items.map(({ date_modified }) => date_modified)).toEqual(textsOf('entry > updated'))
    expect(json.items.map(({ tags: [sort] }) => sort)).toEqual([
      'Article',
      'Article',
      'Correction',
      'Correction',
      'Story',
      'Article',
      'Correction',
      'Story',
    ])
  })

  test('has what JSON Feed 1.1 asks for, and no date that content doesn’t give', () => {
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Papers',
      feed_url: '/under/data/feed.json',
    })
    expect(json.items[0]).not.toHaveProperty('date_published')
    expect(json.items[4]).toMatchObject({ date_published: '2031-05-06T00:00:00Z' })
  })
})
