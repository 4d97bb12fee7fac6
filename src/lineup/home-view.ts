import { byCodeUnits } from '../kinds/order.ts'
import { addresses } from './addresses.ts'
import type { LineUp, Named, Row } from './line-up.ts'

/** A story as the home page leads with it. */
export interface HomeStory {
  readonly story: Named
  readonly date: string
  readonly summary: string
  /** How many articles report it. */
  readonly articles: number
  /** How many facts it asks. */
  readonly facts: number
  /** The rows in which coverage differs most; fewer where coverage hardly differs. */
  readonly differences: readonly (Pick<Row, 'fact' | 'label' | 'headline' | 'outcome'> & {
    /** The row’s address, relative to the site’s root. */
    readonly address: string
  })[]
}

/**
 * Gather what the home page leads with: the stories, newest first, each with its strongest differences.
 *
 * A difference is a conflict, an answer beside a silence, or answers that fit without being the same.
 *
 * @param lineUps - The line-ups of all stories.
 * @param leading - How many rows of a story to lead with, at most.
 */
export function homeView(lineUps: Iterable<LineUp>, leading: number): HomeStory[] {
  return [...lineUps]
    .toSorted((a, b) => byCodeUnits(b.story.date, a.story.date) || byCodeUnits(a.story.id, b.story.id))
    .map(({ story, columns, rows }) => ({
      story: { id: story.id, name: story.title },
      date: story.date,
      summary: story.summary,
      articles: columns.length,
      facts: rows.length,
      differences: rows
        .filter(differs)
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, leading)
        .map(({ fact, label, headline, outcome }) => ({
          fact,
          label,
          headline,
          outcome,
          address: addresses.row(story.id, fact),
        })),
    }))
}

function differs({ outcome, cells }: Row): boolean {
  if (['conflict', 'self-conflict', 'compatible'].includes(outcome)) return true
  const has = (test: (coverage: string) => boolean) => cells.some(({ coverage }) => test(coverage))
  return (
    has((coverage) => coverage === 'silent') &&
    has((coverage) => coverage === 'says' || coverage === 'denies')
  )
}
