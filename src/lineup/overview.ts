import { addresses } from './addresses.ts'
import type { LineUp, Named, Outcome, Row, Standing } from './line-up.ts'

/** One article’s answer at a look. */
export interface OverviewCell {
  readonly article: string
  /** The answer in at most 24 characters, “≈ 90 min”, “4 named”, “silent”; two that can’t both hold, one behind the other. */
  readonly brief: string
  readonly standing: Standing
  /** Whether the article gives two answers that can’t both hold. */
  readonly isTwofold: boolean
  /** What a reader hears or sees on pointing at it: the cell’s whole sentence. */
  readonly sentence: string
  /** Where the answer stands in full, relative to the site’s root. */
  readonly address: string
}

/** One fact at a look. */
export interface OverviewRow {
  readonly fact: string
  readonly label: string
  readonly outcome: Outcome
  /** The kind of difference in a few words. */
  readonly difference: string
  readonly headline: string
  /** The row’s place in the line-up. */
  readonly address: string
  readonly cells: readonly OverviewCell[]
}

/** Put a story on one screen: every fact with every article’s answer in a few characters, what differs most first. */
export function overviewOf({ story, rows }: LineUp): OverviewRow[] {
  return rows.toSorted((a, b) => a.rank - b.rank).map((row) => overviewRow(story.id, row))
}

function overviewRow(story: string, row: Row): OverviewRow {
  return {
    fact: row.fact,
    label: row.label,
    outcome: row.outcome,
    difference: row.difference,
    headline: row.headline,
    address: addresses.row(story, row.fact),
    cells: row.cells.map(({ article, brief, standing, sentence, contradictions }) => ({
      article,
      brief,
      standing,
      isTwofold: contradictions.length > 0,
      sentence,
      address: addresses.cell(story, row.fact, article),
    })),
  }
}

/** A story as the home page leads with it. */
export interface HomeStory {
  readonly story: Named
  readonly date: string
  readonly summary: string
  readonly columns: LineUp['columns']
  /** How many facts the story asks. */
  readonly facts: number
  /** The most telling headlines. */
  readonly headlines: readonly OverviewRow[]
  /** The overview in small: the facts that the curator leads with, then those in which coverage differs most. */
  readonly overview: readonly OverviewRow[]
}

/** Three sentences are read at one look. */
const headlinesTold = 3

/** As many rows as stand beside three headlines. */
const rowsInSmall = 6

/**
 * Gather what the home page leads with: the stories, those with several articles first, then newest first, each with its most telling headlines and its overview in small.
 *
 * @param lineUps - The line-ups of all stories, newest story first.
 */
export function homeView(lineUps: Iterable<LineUp>): HomeStory[] {
  const comparing = (lineUp: LineUp) => lineUp.columns.length > 1
  const all = [...lineUps]
  // What has nothing to compare yet leads nobody.
  return [...all.filter(comparing), ...all.filter((lineUp) => !comparing(lineUp))].map((lineUp) => {
    const { story, columns, rows } = lineUp
    const leading = new Set(rows.filter(({ lead }) => lead).map(({ fact }) => fact))
    const glance = overviewOf(lineUp)
    const inOrder = [
      ...glance.filter(({ fact }) => leading.has(fact)),
      ...glance.filter(({ fact }) => !leading.has(fact)),
    ]
    return {
      story: { id: story.id, name: story.title },
      date: story.date,
      summary: story.summary,
      columns,
      facts: rows.length,
      headlines: inOrder
        .filter(({ outcome }) => outcome !== 'unread' && outcome !== 'silent')
        .slice(0, headlinesTold),
      overview: inOrder.slice(0, Math.max(rowsInSmall, leading.size)),
    }
  })
}
