import { createHash } from 'node:crypto'
import type { Article, Corpus, Site } from '../corpus/corpus.ts'
import { phraseDay } from '../kinds/shared/calendar.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { known } from '../lineup/columns.ts'
import type { CellClaim, Column, LineUp, Row } from '../lineup/line-up.ts'
import { isInHeadline } from '../schema/lock.ts'
import { quoted } from '../text/phrasing.ts'

/** What is cited of a page, in the terms that all formats share. */
export interface Citation {
  /** A key for bibliographies: letters, digits, hyphens. */
  readonly key: string
  readonly title: string
  /** The story, with its day. */
  readonly context: string
  readonly site: string
  readonly url: string
  /** The first 12 hexadecimal digits of the SHA-256 of the page’s JSON download: which state of its content was read. */
  readonly version: string
  /** The latest day that its content gives: of the event, of reading an article, of a correction. Never the clock’s. */
  readonly date: string
}

/**
 * Say which state of its content a page shows.
 *
 * @param json - The text of its JSON download.
 * @returns The first 12 hexadecimal digits of its SHA-256.
 */
export const versionOf = (json: string): string =>
  createHash('sha256').update(json).digest('hex').slice(0, 12)

/**
 * Cite a claim comparison.
 *
 * @param version - Which state of its content is cited, as `versionOf` has it.
 * @param addressOf - Turns an address into a URL.
 */
export function comparisonCitation(
  corpus: Corpus,
  lineUp: LineUp,
  row: Row,
  version: string,
  addressOf: AddressOf,
): Citation {
  const articles = row.cells
    .filter(({ coverage }) => coverage !== 'unread')
    .map(({ article }) => known(corpus.articles, article, 'article'))
  return {
    key: `${lineUp.story.id}-${row.fact}`,
    title: row.question,
    url: addressOf(addresses.comparison(lineUp.story.id, row.fact)),
    ...stateOf(corpus, lineUp, articles, version, row.fact),
  }
}

/**
 * Cite an article’s page.
 *
 * @param version - Which state of its content is cited, as `versionOf` has it.
 * @param addressOf - Turns an address into a URL.
 */
export function articleCitation(
  corpus: Corpus,
  lineUp: LineUp,
  { article, name, title }: Column,
  version: string,
  addressOf: AddressOf,
): Citation {
  return {
    key: article,
    title: title === null ? name : `${title} (${name})`,
    url: addressOf(addresses.article(article)),
    ...stateOf(corpus, lineUp, [known(corpus.articles, article, 'article')], version),
  }
}

function stateOf(
  corpus: Corpus,
  { story }: LineUp,
  articles: readonly Article[],
  version: string,
  fact?: string,
): Pick<Citation, 'context' | 'site' | 'version' | 'date'> {
  const corrected = [...corpus.corrections.values()].filter(({ claim }) => {
    const [article, ofFact] = claim.split('/')
    return articles.some(({ id }) => id === article) && (fact === undefined || fact === ofFact)
  })
  const days = [
    story.date,
    ...articles.map(({ source }) => source.read),
    ...corrected.map(({ date }) => date),
  ]
  return {
    context: `${story.title}, ${phraseDay(story.date)}`,
    site: corpus.site.name,
    version,
    date: days.reduce((a, b) => (a > b ? a : b)),
  }
}

/** Write a citation as plain text. */
export function citationText({ title, context, site, url, version, date }: Citation): string {
  return `${quoted(title)} ${context}. ${site}. ${url} (version ${version}, ${phraseDay(date)})`
}

/** Write a citation for BibTeX, as UTF-8. */
export function citationBibtex({ key, title, context, site, url, version, date }: Citation): string {
  const [year, month] = date.split('-')
  const fields = {
    // Twice in braces, so that no style changes a letter’s case.
    title: `{${forTex(title)}}`,
    author: `{${forTex(site)}}`,
    howpublished: forTex(context),
    year,
    month: String(Number(month)),
    url: url.replace(/[{}\\]/g, encodeURIComponent),
    note: `Version ${version}, ${date}`,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value ?? ''}},\n`)
  return `@misc{${key},\n${lines.join('')}}\n`
}

/** What TeX gives a meaning of its own. BibTeX counts braces even behind a backslash, so they go by their names. */
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash ',
  '{': '\\textbraceleft ',
  '}': '\\textbraceright ',
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
}

function forTex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^&%$#_]/g, (character) => texNames[character] ?? `\\${character}`)
}

/** Write a citation as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): a list of one item. */
export function citationCsl({ key, title, context, site, url, version, date }: Citation) {
  return [
    {
      id: key,
      type: 'webpage',
      title,
      author: [{ literal: site }],
      'container-title': site,
      genre: context,
      issued: { 'date-parts': [date.split('-').map(Number)] },
      version,
      URL: url,
    },
  ]
}

/**
 * Cite one article’s words: the quote, who published it and whom they credit, and the comparison that shows it.
 *
 * @param claim - One of the article’s claims in that row.
 * @param addressOf - Turns an address into a URL.
 * @returns Plain text with the exact words of the quote.
 */
export function citeQuote(
  site: Site,
  { story }: LineUp,
  row: Row,
  column: Column,
  claim: CellClaim,
  addressOf: AddressOf,
): string {
  const { name, title, published, article } = column
  const source = [
    name,
    title && quoted(title),
    published && phraseDay(published),
    isInHeadline(claim.place) ? 'in the headline' : `paragraph ${claim.place.paragraph} of the source`,
  ].filter((part) => part !== null)
  const url = addressOf(addresses.answer(story.id, row.fact, article))
  return `${quoted(claim.quote)} ${source.join(', ')} (${claim.credit}). In: ${quoted(row.question)} ${story.title}, ${phraseDay(story.date)}. ${site.name}. ${url}`
}
