import type { Corpus, Site } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import { known } from '../lineup/columns.ts'
import type { CellClaim, Column, LineUp, Row } from '../lineup/line-up.ts'

/** A node of linked data: https://schema.org types and properties. */
export type JsonLd = Readonly<Record<string, unknown>>

/**
 * Describe a claim comparison: the event it is about, and every quote with the article it stands in.
 *
 * A quote is what was said, so each is a Quotation. Types that pass a verdict, such as ClaimReview, have no place here.
 *
 * @param corpus - All content.
 * @param lineUp - The line-up.
 * @param row - One of its rows.
 * @param addressOf - Turns an address into a URL.
 */
export function comparisonJsonLd(corpus: Corpus, lineUp: LineUp, row: Row, addressOf: AddressOf): JsonLd {
  const { story, columns } = lineUp
  return {
    ...webPage(corpus, row.question, addressOf(addresses.comparison(story.id, row.fact)), addressOf),
    description: row.headline,
    about: {
      '@type': 'Event',
      name: story.title,
      startDate: story.date,
      ...(story.place !== null && { location: { '@type': 'Place', name: story.place } }),
    },
    hasPart: row.cells.flatMap(({ article, claims }, position) =>
      claims.map((claim) => ({
        '@type': 'Quotation',
        text: claim.quote,
        url: addressOf(addresses.answer(story.id, row.fact, article)),
        ...spokenBy(corpus, claim),
        isPartOf: articleNode(corpus, columns[position]!),
      })),
    ),
  }
}

/**
 * Describe an article’s page: a page about an article that somebody else published.
 *
 * @param corpus - All content.
 * @param column - The article.
 * @param addressOf - Turns an address into a URL.
 */
export function articleJsonLd(corpus: Corpus, column: Column, addressOf: AddressOf): JsonLd {
  return {
    ...webPage(corpus, column.title ?? column.name, addressOf(addresses.article(column.article)), addressOf),
    about: articleNode(corpus, column),
  }
}

/**
 * Write linked data for a `<script type="application/ld+json">`. Browsers never run such a block, so no content-security policy
 * needs to allow it; and nothing in the text can end the element early.
 *
 * @param data - The linked data.
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function webPage({ site }: Corpus, name: string, url: string, addressOf: AddressOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name,
    url,
    isPartOf: { '@type': 'WebSite', name: site.name, url: addressOf('') },
    ...(site.licence && { license: site.licence.address }),
    ...(site.publisher && { publisher: publisherNode(site.publisher) }),
  }
}

function publisherNode({ name, address }: NonNullable<Site['publisher']>): JsonLd {
  return { '@type': 'Organization', name, ...(address !== undefined && { url: address }) }
}

/** Say whose words they are where the article quotes somebody directly; in a longer chain nobody could tell. */
function spokenBy(corpus: Corpus, { voice, origin }: CellClaim): JsonLd {
  const [credited, ...others] = origin
  if (voice !== 'quotation' || credited === undefined || others.length > 0) return {}
  const speaker = corpus.people.get(corpus.statements.get(credited.id)?.speaker ?? credited.id)
  if (speaker === undefined) return {}
  const type = speaker.kind === 'person' ? 'Person' : 'Organization'
  return { spokenByCharacter: { '@type': type, name: speaker.name } }
}

function articleNode(corpus: Corpus, { article, identified, title, published }: Column): JsonLd {
  const { source, outlet: outletId } = known(corpus.articles, article, 'article')
  const { name, language } = known(corpus.outlets, outletId, 'outlet')
  return {
    '@type': 'Article',
    ...(title !== null && { headline: title }),
    ...(published !== null && { datePublished: published }),
    ...(source.address !== undefined && { url: source.address }),
    inLanguage: language,
    // Who published it is a name only where the text gives one.
    ...(identified && { publisher: { '@type': 'Organization', name } }),
  }
}
