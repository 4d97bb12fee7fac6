import type {
  Claim,
  Event,
  Graph,
  NewsArticle,
  Organization,
  Person as LinkedPerson,
  Quotation,
  WebPage,
} from 'schema-dts'
import type { Corpus, Site } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { known } from '../lineup/columns.ts'
import type { CellClaim, Column, LineUp, Row } from '../lineup/line-up.ts'
import type { StatementComparison } from '../lineup/statement-comparison.ts'
import { translatedFrom } from '../lineup/translations.ts'
import { undeterminedLanguage } from '../schema/scalars.ts'

/*
 * What pages say of themselves to machines: https://schema.org types, checked by schema-dts. Each node stands once and is pointed at by
 * its @id. Types that pass a verdict, such as ClaimReview, have no place here.
 */

/**
 * Describe a claim comparison: the event, each answer as a claim with the articles in which it appears, every quote, and the articles.
 *
 * @param addressOf - Turns an address into a URL.
 */
export function comparisonJsonLd(corpus: Corpus, lineUp: LineUp, row: Row, addressOf: AddressOf): Graph {
  const { story, columns } = lineUp
  const page = addressOf(addresses.comparison(story.id, row.fact))
  const answering = row.cells.flatMap(({ article, claims }) => claims.map((claim) => ({ article, claim })))
  const answers = Map.groupBy(answering, ({ claim }) => claim.answer)
  const articles = new Set(answering.map(({ article }) => article))
  return graph([
    {
      ...webPage(corpus, page, row.question, addressOf),
      description: row.headline,
      about: eventNode(lineUp),
    },
    ...[...answers].map(([text, made], position): Claim => ({
      '@type': 'Claim',
      '@id': `${page}#_claim-${position + 1}`,
      text,
      appearance: [...new Set(made.map(({ article }) => article))].map((article) =>
        pointer(article, addressOf),
      ),
    })),
    ...[...answers.values()].flatMap((made, position) =>
      made.map(({ article, claim }): Quotation => ({
        '@type': 'Quotation',
        text: claim.quote,
        ...inLanguages(claim.language, claim.translated),
        about: { '@id': `${page}#_claim-${position + 1}` },
        isPartOf: pointer(article, addressOf),
        ...spokenBy(corpus, claim),
      })),
    ),
    ...columns
      .filter(({ article }) => articles.has(article))
      .map((column) => articleNode(corpus, column, addressOf)),
  ])
}

/**
 * Describe an article’s page: a page about an article that somebody else published.
 *
 * @param addressOf - Turns an address into a URL.
 */
export function articleJsonLd(corpus: Corpus, column: Column, addressOf: AddressOf): Graph {
  const page = addressOf(addresses.article(column.article))
  return graph([
    {
      ...webPage(corpus, page, column.title ?? column.name, addressOf),
      about: pointer(column.article, addressOf),
    },
    articleNode(corpus, column, addressOf),
  ])
}

/**
 * Describe a story’s page: the event, and the articles that it sets side by side.
 *
 * @param addressOf - Turns an address into a URL.
 */
export function storyJsonLd(corpus: Corpus, lineUp: LineUp, addressOf: AddressOf): Graph {
  const { story, columns } = lineUp
  return graph([
    {
      ...webPage(corpus, addressOf(addresses.story(story.id)), story.title, addressOf),
      about: eventNode(lineUp),
      mentions: columns.map(({ article }) => pointer(article, addressOf)),
    },
    ...columns.map((column) => articleNode(corpus, column, addressOf)),
  ])
}

/**
 * Describe a statement’s page: the utterance in each article’s words.
 *
 * @param addressOf - Turns an address into a URL.
 */
export function statementJsonLd(
  corpus: Corpus,
  { statement, parts, sentence }: StatementComparison,
  addressOf: AddressOf,
): Graph {
  const speaker = known(corpus.people, statement.speaker, 'speaker')
  return graph([
    {
      ...webPage(corpus, addressOf(addresses.statement(statement.id)), statement.title, addressOf),
      description: sentence,
    },
    ...parts.flatMap(({ languages }) =>
      languages.flatMap(({ wordings }) =>
        wordings.map(({ wording, article }): Quotation => ({
          '@type': 'Quotation',
          text: wording.quote,
          ...inLanguages(wording.language, translatedFrom(wording)),
          isPartOf: pointer(article.id, addressOf),
          spokenByCharacter: personNode(speaker),
        })),
      ),
    ),
  ])
}

/**
 * Write linked data for a `<script type="application/ld+json">`. Browsers never run such a block, so no content-security policy
 * needs to allow it; and nothing in the text can end the element early.
 */
export function jsonLdText(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function graph(nodes: Graph['@graph']): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

type Node<Of> = Exclude<Of, string>

function webPage({ site }: Corpus, url: string, name: string, addressOf: AddressOf) {
  return {
    '@type': 'WebPage',
    '@id': url,
    name,
    isPartOf: { '@type': 'WebSite', name: site.name, url: addressOf('') },
    ...(site.licence && { license: site.licence.address }),
    ...(site.publisher && { publisher: publisherNode(site.publisher) }),
  } as const satisfies WebPage
}

function publisherNode({ name, address }: NonNullable<Site['publisher']>): Organization {
  return { '@type': 'Organization', name, ...(address !== undefined && { url: address }) }
}

function eventNode({ story }: LineUp): Node<Event> {
  return {
    '@type': 'Event',
    name: story.title,
    startDate: story.date,
    ...(story.place !== null && { location: { '@type': 'Place', name: story.place } }),
  }
}

/** The article that somebody else published is another thing than our page about it. */
function pointer(article: string, addressOf: AddressOf): { '@id': string } {
  return { '@id': addressOf(addresses.work(article)) }
}

/** Say whose words they are where the article quotes somebody directly; in a longer chain nobody could tell. */
function spokenBy(corpus: Corpus, { voice, origin }: CellClaim): Pick<Node<Quotation>, 'spokenByCharacter'> {
  const [credited, ...others] = origin
  if (voice !== 'quotation' || credited === undefined || others.length > 0) return {}
  const speaker = corpus.people.get(corpus.statements.get(credited.id)?.speaker ?? credited.id)
  return speaker === undefined ? {} : { spokenByCharacter: personNode(speaker) }
}

/** Give the language of words, and of those that they translate where the article says that they do. */
function inLanguages(
  language: string,
  translated: string | null,
): Pick<Node<Quotation>, 'inLanguage' | 'translationOfWork'> {
  const isTold = translated !== null && translated !== undeterminedLanguage
  return {
    inLanguage: language,
    ...(translated !== null && {
      translationOfWork: { '@type': 'Quotation', ...(isTold && { inLanguage: translated }) },
    }),
  }
}

function personNode({ kind, name }: { kind: string; name: string }): LinkedPerson | Organization {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name }
}

function articleNode(corpus: Corpus, column: Column, addressOf: AddressOf): NewsArticle {
  const { article, identified, title, published, updates } = column
  const { source, outlet: outletId, language } = known(corpus.articles, article, 'article')
  const { name } = known(corpus.outlets, outletId, 'outlet')
  return {
    '@type': 'NewsArticle',
    ...pointer(article, addressOf),
    ...(title !== null && { headline: title }),
    ...(published !== null && { datePublished: published }),
    ...(source.address !== undefined && { url: source.address }),
    ...(source.archive !== undefined && { archivedAt: source.archive }),
    inLanguage: language,
    // A later version is a modification of the earlier one, in the words of the vocabulary.
    ...(updates !== null && { isBasedOn: pointer(updates, addressOf) }),
    // Who published it is a name only where the text gives one.
    ...(identified && { publisher: { '@type': 'Organization', name } }),
  }
}
