import { addresses } from '../lineup/addresses.ts'
import type { ArticlePair, Cell, ClaimPair, Column, LineUp, Row, RowOrigin } from '../lineup/line-up.ts'
import type { AddressOf } from './address-of.ts'
import { publishAnswer } from './publish-claims.ts'
import type { PublishedStory } from './schemas/published-story.ts'

type PublishedRow = PublishedStory['rows'][number]

/**
 * Publish the line-up of a story: its rows with every cell, every relation and the reasons for them.
 *
 * @param lineUp - The line-up.
 * @param addressOf - Turns an address into a URL.
 */
export function publishStory({ story, columns, rows }: LineUp, addressOf: AddressOf): PublishedStory {
  return {
    story: {
      id: story.id,
      url: addressOf(addresses.story(story.id)),
      title: story.title,
      date: story.date,
      place: story.place,
      summary: story.summary,
      participants: story.participants,
    },
    articles: columns.map((column) => publishArticle(column, addressOf)),
    rows: rows.map((row) => publishRow(story.id, row, addressOf)),
  }
}

function publishArticle(column: Column, addressOf: AddressOf): PublishedStory['articles'][number] {
  const { article, outlet, name, identified, title, published } = column
  return {
    id: article,
    url: addressOf(addresses.article(article)),
    outlet,
    name,
    identified,
    title,
    published,
  }
}

function publishRow(story: string, row: Row, addressOf: AddressOf): PublishedRow {
  return {
    fact: row.fact,
    url: addressOf(addresses.comparison(story, row.fact)),
    label: row.label,
    question: row.question,
    kind: row.kind,
    why: row.why,
    headline: row.headline,
    reason: row.reason,
    outcome: row.outcome,
    rank: row.rank,
    origins: row.origins.map(publishOrigin),
    cells: row.cells.map((cell) => publishCell(story, cell, addressOf)),
    articlePairs: row.articlePairs.map(publishPair),
    claimPairs: row.claimPairs.map(publishPair),
  }
}

function publishOrigin({ id, name, articles, claims }: RowOrigin): PublishedRow['origins'][number] {
  return { id, name, articles: [...articles], claims: [...claims] }
}

function publishPair({
  a,
  b,
  relation,
  reason,
}: ArticlePair | ClaimPair): PublishedRow['claimPairs'][number] {
  return { a, b, relation, reason }
}

function publishCell(story: string, cell: Cell, addressOf: AddressOf): PublishedRow['cells'][number] {
  const { article, fact, coverage, sentence, differs, disagreesWithItself, claims, silence } = cell
  return {
    article,
    url: addressOf(addresses.cell(story, fact, article)),
    coverage,
    sentence,
    differs,
    disagreesWithItself,
    claims: claims.map((claim) => ({ id: claim.id, ...publishAnswer(claim), note: claim.note })),
    silence: silence && { ...silence.checked, despite: silence.despite },
  }
}
