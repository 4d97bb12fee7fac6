import type { Corpus } from '../corpus/corpus.ts'
import { byCodeUnits } from '../text/order.ts'
import { counted } from '../text/phrasing.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type { LineUp } from '../lineup/line-up.ts'
import { listCorrections } from './list-corrections.ts'
import type { ListedCorrection } from './list-corrections.ts'
import { nameUuid } from './name-uuid.ts'
import { xmlDocument, xmlElement } from './xml.ts'
import type { XmlElement } from './xml.ts'

interface Entry {
  readonly title: string
  readonly address: string
  readonly summary: string
  /** ISO days. */
  readonly published: string
  readonly updated: string
}

/** The feed’s day where there is nothing to date it from. */
const longAgo = '1970-01-01'

/**
 * Write the Atom feed (RFC 4287) of stories and corrections, newest first.
 *
 * Days come from content alone: a story is as new as its event or its latest correction.
 *
 * @param corpus - All content.
 * @param lineUps - The line-ups of all stories, by the story’s ID.
 * @param addressOf - Turns an address into a URL; an absolute one where the site’s host is known.
 */
export function atomFeed(corpus: Corpus, lineUps: ReadonlyMap<string, LineUp>, addressOf: AddressOf): string {
  const corrections = listCorrections(corpus, lineUps)
  const entries = [
    ...corrections.map(correctionEntry),
    ...[...lineUps.values()].map((lineUp) => storyEntry(lineUp, corrections)),
  ].sort(newestFirst)
  const { site } = corpus
  const self = addressOf(addresses.feed)
  return xmlDocument(
    xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
      xmlElement('id', {}, nameUuid(self)),
      xmlElement('title', {}, site.name),
      xmlElement('subtitle', {}, 'How different outlets tell the same event: stories and corrections'),
      xmlElement('updated', {}, midnight(entries[0]?.updated ?? longAgo)),
      xmlElement('author', {}, [xmlElement('name', {}, site.publisher?.name ?? site.name)]),
      xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      xmlElement('link', { rel: 'alternate', type: 'text/html', href: addressOf('') }),
      ...entries.map((entry) => entryElement(entry, addressOf)),
    ]),
  )
}

function storyEntry({ story, columns, rows }: LineUp, corrections: readonly ListedCorrection[]): Entry {
  const days = corrections.filter((correction) => correction.story === story.id).map(({ date }) => date)
  const articles = counted(columns.length, 'article', 'articles')
  const questions = counted(rows.length, 'question', 'questions')
  return {
    title: story.title,
    address: addresses.story(story.id),
    summary: `${story.summary} (${articles}, ${questions})`,
    published: story.date,
    updated: latest([story.date, ...days]),
  }
}

function correctionEntry(correction: ListedCorrection): Entry {
  const { id, date, factLabel, articleName, was, now, why } = correction
  return {
    title: `Correction: ${factLabel}, ${articleName}`,
    address: addresses.correction(id),
    summary: `Was: ${was} · Now: ${now} · Why: ${why}`,
    published: date,
    updated: date,
  }
}

function entryElement(
  { title, address, summary, published, updated }: Entry,
  addressOf: AddressOf,
): XmlElement {
  const url = addressOf(address)
  return xmlElement('entry', {}, [
    xmlElement('id', {}, nameUuid(url)),
    xmlElement('title', {}, title),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    xmlElement('published', {}, midnight(published)),
    xmlElement('updated', {}, midnight(updated)),
    xmlElement('summary', {}, summary),
  ])
}

function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b))
}

function newestFirst(a: Entry, b: Entry): number {
  return byCodeUnits(b.updated, a.updated) || byCodeUnits(a.address, b.address)
}

/** Atom wants a time; content knows days. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
