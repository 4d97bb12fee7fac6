import type { z } from 'zod'
import type { Corpus } from '../corpus/corpus.ts'
import { addresses } from '../lineup/addresses.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type { LineUp } from '../lineup/line-up.ts'
import type { pairRowSchema, tableShapes } from './schemas/published-tables.ts'
import type { TableName } from './schemas/published-tables.ts'

/** A row of a table. */
export type TableRow<Name extends TableName> = z.infer<(typeof tableShapes)[Name]['schema']>

/** How two articles stand to each other on a fact. */
export type PairRow = z.infer<typeof pairRowSchema>

/**
 * List the rows of the tables that claims refer to: stories, what they ask, articles, outlets, people.
 *
 * @param lineUps - The line-ups of all stories.
 * @param addressOf - Turns an address into a URL.
 */
export function tableRows(corpus: Corpus, lineUps: Iterable<LineUp>, addressOf: AddressOf) {
  const all = [...lineUps]
  return {
    stories: all.map(({ story: { id, title, date, place, summary } }): TableRow<'stories'> => {
      return { id, url: addressOf(addresses.story(id)), title, date, place, summary }
    }),
    facts: all.flatMap(({ story, rows }) =>
      rows.map(({ fact, label, question, kind }): TableRow<'facts'> => {
        return {
          story: story.id,
          fact,
          url: addressOf(addresses.comparison(story.id, fact)),
          label,
          question,
          kind,
        }
      }),
    ),
    outlets: [...corpus.outlets.values()].map(
      ({ id, name, unidentified, kind, country, language }): TableRow<'outlets'> => {
        const identified = unidentified === undefined
        return { id, url: addressOf(addresses.outlet(id)), name, identified, kind, country, language }
      },
    ),
    articles: [...corpus.articles.values()].map((article): TableRow<'articles'> => {
      const { id, story, outlet, title, published, source, evidence, paragraphs, language, updates } = article
      return {
        id,
        url: addressOf(addresses.article(id)),
        story,
        outlet,
        title,
        published,
        read: source.read,
        words: evidence.words,
        paragraphs: paragraphs.length,
        language,
        updates: updates ?? null,
      }
    }),
    people: [...corpus.people.values()].map(({ id, name, kind, role, speaksFor }): TableRow<'people'> => {
      return { id, url: addressOf(addresses.person(id)), name, kind, role, speaksFor: speaksFor ?? null }
    }),
  }
}

/** List how every two articles that answer a fact stand to each other. */
export function pairRows(lineUps: Iterable<LineUp>): PairRow[] {
  return [...lineUps].flatMap(({ story, rows }) =>
    rows.flatMap(({ fact, articlePairs }) =>
      articlePairs().map(({ a, b, relation }) => ({ story: story.id, fact, a, b, relation })),
    ),
  )
}
