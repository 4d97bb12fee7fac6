import { absenceWords, stanceOf } from './picture.ts'
import type {
  ArticleAnswers,
  GridCell,
  GridList,
  GridPicture,
  GridRow,
  ListEnd,
  PictureArticle,
  PictureClaim,
  Stance,
} from './picture.ts'

/** One column of a grid before its rows are known. */
export interface Listing extends PictureArticle {
  readonly absence: GridList['absence']
  readonly end: ListEnd | null
  /** The claims that say or deny each thing, by the thing’s ID. */
  readonly claims: ReadonlyMap<string, readonly Pick<PictureClaim<unknown>, 'denies' | 'hedge'>[]>
}

/** How a grid speaks. */
export interface GridWords {
  readonly caption: string
  readonly says: string
  readonly hedged: string
  readonly denies: string
  readonly both: string
  /** What a blank means, read aloud only. */
  readonly none: string
}

/** A thing that listings may have. */
export type GridThing = Pick<GridRow, 'label' | 'to' | 'detail'> & { readonly id: string }

/**
 * Lay out a grid: what each listing says of each thing.
 *
 * @returns The grid, or null where it would have a single column, which a list shows as well.
 */
export function gridOf(
  listings: readonly Listing[],
  things: readonly GridThing[],
  words: GridWords,
): GridPicture | null {
  if (listings.length === 1) return null
  const cellFor = (stance: GridCell['stance']): GridCell => ({ stance, words: wordsFor(stance, words) })
  const rows = things.map(({ id, label, to, detail }) => ({
    label,
    to,
    detail,
    cells: listings.map(({ claims, absence }) =>
      cellFor(absence ?? stanceOf(claims.get(id) ?? []) ?? 'none'),
    ),
  }))
  const stances = new Set(rows.flatMap(({ cells }) => cells.map(({ stance }) => stance)))
  return {
    shape: 'grid',
    caption: words.caption,
    lists: listings.map(({ article, name, absence, end }) => ({ article, name, absence, end })),
    rows,
    key: inKey.filter((stance) => stances.has(stance)).map(cellFor),
    ends: endsIn(listings),
  }
}

/** Sort things so that those which most columns have stand first; else they keep their order. */
export function mostFirst(ids: readonly string[], listings: readonly Listing[]): string[] {
  const count = (id: string): number => listings.filter(({ claims }) => claims.has(id)).length
  return ids.toSorted((a, b) => count(b) - count(a))
}

/**
 * Build the listing of an article whose claims all go into one column, or of one without an answer.
 *
 * @param thingsOf - Lists the IDs of what a value names.
 */
export function listingOf<Value>(
  { article, name, absence, claims }: ArticleAnswers<Value>,
  thingsOf: (value: Value) => readonly string[],
): Listing {
  return { article, name, absence, end: null, claims: groupClaims(claims, thingsOf) }
}

/**
 * Gather claims by what they say or deny.
 *
 * @param thingsOf - Lists the IDs of what a value names.
 */
export function groupClaims<Value>(
  claims: readonly PictureClaim<Value>[],
  thingsOf: (value: Value) => readonly string[],
): Map<string, PictureClaim<Value>[]> {
  const grouped = new Map<string, PictureClaim<Value>[]>()
  for (const claim of claims) {
    for (const thing of thingsOf(claim.value)) grouped.set(thing, [...(grouped.get(thing) ?? []), claim])
  }
  return grouped
}

function endsIn(listings: readonly Listing[]): ListEnd[] {
  const ends = listings.map(({ end }) => end).filter((end) => end !== null)
  return [...new Map(ends.map((end) => [end.words, end])).values()]
}

/** What the key explains, in its order; a blank explains itself. */
const inKey: readonly GridCell['stance'][] = ['says', 'hedged', 'denies', 'both', 'silent', 'unread']

function wordsFor(stance: GridCell['stance'], words: Readonly<Record<Stance | 'none', string>>): string {
  return stance === 'silent' || stance === 'unread' ? absenceWords[stance] : words[stance]
}
