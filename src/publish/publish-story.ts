import { addresses } from '../lineup/addresses.ts'
import { jsonText } from './json-text.ts'
import type { AddressOf } from '../lineup/addresses.ts'
import type { ArticlePair, Cell, Column, LineUp, Row, RowOrigin, RowVoice } from '../lineup/line-up.ts'
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

const sizes = new WeakMap<LineUp, number>()

/**
 * Write the file of a story’s line-up.
 *
 * @returns JSON. Of all files it is the largest, so its text isn’t kept, but its size is.
 */
export function storyFile(lineUp: LineUp, addressOf: AddressOf): string {
  const text = jsonText(publishStory(lineUp, addressOf))
  sizes.set(lineUp, Buffer.byteLength(text))
  return text
}

/** Measure the file of a story’s line-up in bytes; where it was written before, it isn’t again. */
export function storyFileSize(lineUp: LineUp, addressOf: AddressOf): number {
  return sizes.get(lineUp) ?? Buffer.byteLength(storyFile(lineUp, addressOf))
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
    difference: row.difference,
    lead: row.lead,
    rank: row.rank,
    origins: row.origins.map(publishOrigin),
    voices: row.voices.map(publishVoice),
    cells: row.cells.map((cell) => publishCell(story, cell, addressOf)),
    articlePairs: row.articlePairs.map(publishPair),
    claimPairs: row.claimPairs().map((pair) => ({ ...publishPair(pair), sameVoice: pair.sameVoice })),
  }
}

function publishOrigin({ id, name, articles, claims }: RowOrigin): PublishedRow['origins'][number] {
  return { id, name, articles: [...articles], claims: [...claims] }
}

function publishPair({ a, b, relation, onlyA, onlyB, reason }: ArticlePair) {
  return { a, b, relation, onlyA: [...onlyA], onlyB: [...onlyB], reason }
}

function publishVoice({ id, name, reports }: RowVoice): PublishedRow['voices'][number] {
  return {
    id,
    name,
    reports: reports.map(({ article, own, claims }) => ({
      article,
      own,
      claims: claims.map((claim) => claim.id),
    })),
  }
}

function publishCell(story: string, cell: Cell, addressOf: AddressOf): PublishedRow['cells'][number] {
  const { article, fact, coverage, brief, standing, sentence, differs, contradictions, claims, silence } =
    cell
  return {
    article,
    url: addressOf(addresses.cell(story, fact, article)),
    coverage,
    sentence,
    differs,
    disagreesWithItself: contradictions.length > 0,
    brief,
    standing,
    claims: claims.map((claim) => ({ id: claim.id, ...publishAnswer(claim), note: claim.note })),
    silence: silence && { ...silence.checked, despite: silence.despite },
  }
}
