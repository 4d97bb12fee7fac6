import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../../src/publish/feed.ts'
import { nameUuid } from '../../../src/publish/name-uuid.ts'
import type { LineUp } from '../../../src/lineup/line-up.ts'
import { addressOf, corpus, hostile, lineUps } from './world.ts'

const feed = atomFeed(corpus, lineUps, addressOf)
/** What readers of the feed see: `&` and `<` decoded. */
const textsOf = (selector: string, source = feed) =>
  selectAll(selector, fromHtml(source, { fragment: true, space: 'svg' })).map((node) => toString(node))

describe('atomFeed', () => {
  test('lists stories and corrections, newest first', () => {
    expect(textsOf('entry > title')).toEqual([
      'Correction: Cause, Harbour Gazette',
      'Correction: Length of the crossing, The quay blog',
      'The ferry Alma runs aground',
      'Correction: Cause, Harbour Gazette',
      hostile.script,
    ])
  })

  test('dates all from content: a story is as new as its latest correction', () => {
    expect(textsOf('entry > updated')).toEqual(
      ['2031-07-01', '2031-07-01', '2031-07-01', '2031-06-01', '2031-01-01'].map((day) => `${day}T00:00:00Z`),
    )
    expect(textsOf('entry > published')[2]).toBe('2031-05-06T00:00:00Z')
    expect(textsOf('feed > updated')).toEqual(['2031-07-01T00:00:00Z'])
  })

  test('links each entry and gives it an ID made from its URL', () => {
    const urls = [...feed.matchAll(/rel="alternate" type="text\/html" href="([^"]+)"/g)].map(
      (match) => match[1]!,
    )
    expect(urls).toEqual([
      '/under/',
      '/under/corrections/#b-later',
      '/under/corrections/#c-same-day',
      '/under/stories/alma-aground/',
      '/under/corrections/#a-earlier',
      '/under/stories/zenith-adrift/',
    ])
    expect(textsOf('entry > id')).toEqual(urls.slice(1).map(nameUuid))
    expect(textsOf('feed > id')).toEqual([nameUuid('/under/data/feed.xml')])
  })

  test('says what was corrected, hostile words included', () => {
    expect(textsOf('entry > summary')[0]).toBe(`Was: ${hostile.entity} · Now: No. · Why: Misread.`)
    expect(textsOf('entry > summary')[1]).toContain('bell \ufffd null \ufffd \ufffd')
    expect(textsOf('entry > summary')[2]).toBe(
      'The ferry Alma ran aground off Nordhavn. (2 articles, 3 questions)',
    )
    expect(feed).not.toContain('<script')
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
