import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Article, Corpus, Site } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { known } from '../lineup/columns.ts'
import type { LineUp } from '../lineup/line-up.ts'
import { versionNote } from '../lineup/updates.ts'
import { isOneWithin } from '../text/languages.ts'
import { byCodeUnits } from '../text/order.ts'
import { counted } from '../text/phrasing.ts'
import { listCorrections } from './list-corrections.ts'
import type { ListedCorrection } from './list-corrections.ts'
import { nameUuid } from './name-uuid.ts'

/** What the site announces, in the terms that both formats share. */
interface Entry {
  readonly sort: 'Story' | 'Article' | 'Correction'
  readonly title: string
  /** The language of the title, as a BCP 47 tag; null for the site’s own. */
  readonly language: string | null
  readonly address: string
  readonly summary: string
  /** ISO days; null where content gives none. */
  readonly published: string | null
  readonly updated: string
}

const subtitle = 'How different outlets tell the same event: stories, articles and corrections'

/** The feed’s day where there is nothing to date it from. */
const longAgo = '1970-01-01'

/**
 * Write the Atom feed (RFC 4287) of stories, articles and corrections, newest first.
 *
 * @param lineUps - The line-ups of all stories, by the story’s ID.
 * @param addressOf - Turns an address into a URL; an absolute one where the site’s host is known.
 */
export function atomFeed(corpus: Corpus, lineUps: ReadonlyMap<string, LineUp>, addressOf: AddressOf): string {
  const { site } = corpus
  const entries = listEntries(corpus, lineUps)
  const self = addressOf(addresses.feed)
  const document = toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    { type: 'text', value: '\n' },
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
      onLines([
        x('id', nameUuid(self)),
        x('title', holdable(site.name)),
        x('subtitle', subtitle),
        x('updated', midnight(entries[0]?.updated ?? longAgo)),
        x('author', [x('name', holdable(authorOf(site)))]),
        x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
        x('link', { rel: 'alternate', type: 'text/html', href: addressOf('') }),
        ...entries.map((entry) => atomEntry(entry, addressOf)),
      ]),
    ),
  ])
  // XML keeps this end of a CDATA section for itself, even where none begins; the library leaves it as it is.
  return document.replaceAll(']]>', ']]&gt;')
}

function atomEntry(
  { sort, title, language, address, summary, published, updated }: Entry,
  addressOf: AddressOf,
): Element {
  const url = addressOf(address)
  return x(
    'entry',
    onLines([
      x('id', nameUuid(url)),
      x('title', { 'xml:lang': language }, holdable(title)),
      x('link', { rel: 'alternate', type: 'text/html', href: url }),
      x('category', { term: sort }),
      ...(published === null ? [] : [x('published', midnight(published))]),
      x('updated', midnight(updated)),
      x('summary', holdable(summary)),
    ]),
  )
}

/** Put each element on a line of its own: a feed is read by people too. */
function onLines(elements: readonly Element[]): (Element | string)[] {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])]
}

/**
 * Write the same as a JSON Feed (https://www.jsonfeed.org/version/1.1/), with the same IDs.
 *
 * @param lineUps - The line-ups of all stories, by the story’s ID.
 * @param addressOf - Turns an address into a URL; an absolute one where the site’s host is known.
 */
export function jsonFeed(corpus: Corpus, lineUps: ReadonlyMap<string, LineUp>, addressOf: AddressOf) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: corpus.site.name,
    description: subtitle,
    home_page_url: addressOf(''),
    feed_url: addressOf(addresses.jsonFeed),
    language: corpus.site.language,
    authors: [{ name: authorOf(corpus.site) }],
    items: listEntries(corpus, lineUps).map(({ sort, title, address, summary, published, updated }) => {
      const url = addressOf(address)
      return {
        id: nameUuid(url),
        url,
        title,
        content_text: summary,
        ...(published !== null && { date_published: midnight(published) }),
        date_modified: midnight(updated),
        tags: [sort],
      }
    }),
  }
}

function authorOf({ name, publisher }: Site): string {
  return publisher?.name ?? name
}

/**
 * List what the feeds announce, newest first.
 *
 * Days come from content alone: a story is as new as its event or its latest correction, an article as the day it was read.
 */
function listEntries(corpus: Corpus, lineUps: ReadonlyMap<string, LineUp>): Entry[] {
  const corrections = listCorrections(corpus, lineUps)
  return [
    ...corrections.map(correctionEntry),
    ...[...lineUps.values()].flatMap((lineUp) => [
      storyEntry(lineUp, corrections),
      ...lineUp.columns.map(({ article }) =>
        articleEntry(corpus, known(corpus.articles, article, 'article'), lineUp, corrections),
      ),
    ]),
  ].sort(newestFirst)
}

function storyEntry({ story, columns, rows }: LineUp, corrections: readonly ListedCorrection[]): Entry {
  const days = corrections.filter((correction) => correction.story === story.id).map(({ date }) => date)
  const articles = counted(columns.length, 'article', 'articles')
  const questions = counted(rows.length, 'question', 'questions')
  return {
    sort: 'Story',
    title: story.title,
    language: null,
    address: addresses.story(story.id),
    summary: `${story.summary} (${articles}, ${questions})`,
    published: story.date,
    updated: latest([story.date, ...days]),
  }
}

function articleEntry(
  { site }: Corpus,
  { id, title, language, published, source, answers }: Article,
  { story, columns }: LineUp,
  corrections: readonly ListedCorrection[],
): Entry {
  const column = columns.find((candidate) => candidate.article === id)!
  const { name } = column
  const version = versionNote(columns, column)
  const days = corrections.filter(({ claim }) => claim.startsWith(`${id}/`)).map(({ date }) => date)
  const answered = [...answers.values()].filter(({ coverage }) => coverage === 'answered').length
  const silent = answers.size - answered
  return {
    sort: 'Article',
    title: title === null ? `${name}: ${story.title}` : `${name}: ${title}`,
    language: title === null || isOneWithin(language, site.language) ? null : language,
    address: addresses.article(id),
    summary: `On ${story.title}: answers ${counted(answered, 'question')}${silent === 0 ? '' : `, silent on ${silent}`}${version === null ? '' : `; ${version}`}.`,
    published,
    updated: latest([source.read, ...days]),
  }
}

function correctionEntry(correction: ListedCorrection): Entry {
  const { id, date, factLabel, articleName, was, now, why } = correction
  return {
    sort: 'Correction',
    title: `Correction: ${factLabel}, ${articleName}`,
    language: null,
    address: addresses.correction(id),
    summary: `Was: ${was} · Now: ${now} · Why: ${why}`,
    published: date,
    updated: date,
  }
}

function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b))
}

function newestFirst(a: Entry, b: Entry): number {
  return byCodeUnits(b.updated, a.updated) || byCodeUnits(a.address, b.address)
}

/** Feeds want a time; content knows days. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

/** All that XML 1.0, section 2.2, doesn’t take for a character, escaped or not: most control characters, lone surrogates, two non-characters. */
const noXmlCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Put the replacement character where XML can’t hold one. */
function holdable(text: string): string {
  return text.replace(noXmlCharacter, '\uFFFD')
}
