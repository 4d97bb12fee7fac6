import { earlierVersions } from '../lineup/updates.ts'
import type { ViewState } from '../lineup/view-state.ts'
import type { PublishedClaim } from './schemas/published-claim.ts'
import type { PublishedStory } from './schemas/published-story.ts'

/*
 * What the build and the browser share: both make downloads of a line-up, the browser of the part that a reader has narrowed it to.
 * No schema is imported but as a type, so that none goes to the reader.
 */

type StoryRow = PublishedStory['rows'][number]

/** The columns of a table of claims, in order: the keys of a claim of `claims.json`. */
export const claimColumns = [
  'id',
  'url',
  'story',
  'fact',
  'kind',
  'article',
  'outlet',
  'coverage',
  'value',
  'label',
  'quote',
  'paragraph',
  'voice',
  'certainty',
  'origin',
  'independentOrigin',
  'checked',
  'language',
  'translated',
] as const satisfies readonly (keyof PublishedClaim)[]

/** The parts of a story’s file that hold its claims. */
export interface StoryCells {
  readonly story: Pick<PublishedStory['story'], 'id'>
  readonly articles: readonly Pick<PublishedStory['articles'][number], 'id' | 'outlet'>[]
  readonly rows: readonly Pick<StoryRow, 'fact' | 'kind' | 'cells'>[]
}

/**
 * List the claims and silences of a line-up, row by row, as `claims.json` has them. What nobody has read is neither, and is left out.
 *
 * @param story - A story’s file, or a part of it.
 */
export function claimRows({ story, articles, rows }: StoryCells): PublishedClaim[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]))
  return rows.flatMap(({ fact, kind, cells }) =>
    cells.flatMap(({ article, url, sentence, claims, silence }): PublishedClaim[] => {
      const where = { url, story: story.id, fact, kind, article, outlet: outlets.get(article)! }
      if (silence === null) return claims.map(({ id, note: _, ...answer }) => ({ id, ...where, ...answer }))
      const { cues, words } = silence
      return [
        {
          id: `${article}/${fact}`,
          ...where,
          ...noAnswer(sentence),
          checked: { cues, words },
          language: null,
          translated: null,
        },
      ]
    }),
  )
}

function noAnswer(sentence: string) {
  return {
    coverage: 'silent' as const,
    value: null,
    label: sentence,
    quote: null,
    paragraph: null,
    voice: null,
    certainty: null,
    origin: [],
    independentOrigin: null,
  }
}

/**
 * Narrow a story’s file to what a line-up shows in a certain state. What a cell differs from is told anew, among the articles shown;
 * sentences, standings and ranks stay those of the whole line-up, as on the page.
 *
 * @param story - A story’s file.
 * @param state - What the reader has narrowed the line-up to. All articles are shown that it names, however many.
 */
export function narrowStory(story: PublishedStory, state: ViewState): PublishedStory {
  const { articles, show, order } = state
  const isShown = (article: string) => articles?.includes(article) ?? true
  const versions = story.articles.map(({ id, updates }) => ({ article: id, updates }))
  const areVersions = ({ a, b }: StoryRow['articlePairs'][number]) =>
    earlierVersions(versions, a).includes(b) || earlierVersions(versions, b).includes(a)
  const rows = story.rows
    .map((row) => narrowRow(row, isShown, areVersions))
    .filter(
      ({ cells }) =>
        (show !== 'differences' || cells.some(({ differs }) => differs)) &&
        (show !== 'silence' || cells.some(({ coverage }) => coverage === 'silent')),
    )
  return {
    story: story.story,
    articles: story.articles.filter(({ id }) => isShown(id)),
    rows: order === 'difference' ? rows.toSorted((a, b) => a.rank - b.rank) : rows,
  }
}

function narrowRow(
  row: StoryRow,
  isShown: (article: string) => boolean,
  areVersions: (pair: StoryRow['articlePairs'][number]) => boolean,
): StoryRow {
  const isOfShown = (claim: string) => isShown(claim.split('/', 1).join(''))
  const articlePairs = row.articlePairs.filter(({ a, b }) => isShown(a) && isShown(b))
  const conflicting = articlePairs
    .filter((pair) => pair.relation === 'conflict' && !areVersions(pair))
    .flatMap(({ a, b }) => [a, b])
  return {
    ...row,
    origins: row.origins
      .map(({ id, name, articles, claims }) => ({
        id,
        name,
        articles: articles.filter(isShown),
        claims: claims.filter(isOfShown),
      }))
      .filter(({ articles }) => articles.length > 0),
    voices: row.voices
      .map(({ id, name, reports }) => ({
        id,
        name,
        reports: reports.filter(({ article }) => isShown(article)),
      }))
      .filter(({ reports }) => reports.length > 0),
    cells: row.cells
      .filter(({ article }) => isShown(article))
      .map((cell) => ({
        ...cell,
        differs: cell.disagreesWithItself || conflicting.includes(cell.article),
      })),
    articlePairs,
    claimPairs: row.claimPairs.filter(({ a, b }) => isOfShown(a) && isOfShown(b)),
  }
}
