import { absenceWords } from './picture.ts'
import type {
  ArticleAnswers,
  Lane,
  LineKey,
  LinePicture,
  LineMark,
  Percent,
  PictureClaim,
  Stretch,
} from './picture.ts'

/** A mark before it has its height in the lane. */
export type Placed = Omit<LineMark, 'middle'>

// Two dots that nearly touch still read as two: a dot is about 4 % of a phone’s width.
const gap: Percent = 5

/**
 * Build the lanes of a line.
 *
 * @param markOf - Gives a claim’s mark, or null for one that a line can’t show.
 * @param wordsOf - Gives a claim’s answer in words. An article with marks gets only the words of what they draw.
 */
export function lanesOf<Value>(
  articles: readonly ArticleAnswers<Value>[],
  markOf: (claim: PictureClaim<Value>) => Placed | null,
  wordsOf: (claim: PictureClaim<Value>) => string,
): Lane[] {
  return articles.map(({ article, name, absence, claims }) => {
    const drawn = claims
      .flatMap((claim) => {
        const mark = markOf(claim)
        return mark === null ? [] : [{ mark, words: wordsOf(claim) }]
      })
      .toSorted((a, b) => a.mark.from - b.mark.from)
    if (drawn.length === 0) {
      return { article, name, words: [], marks: [], rows: 1, instead: instead(absence, claims.map(wordsOf)) }
    }
    const rows = stack(unique(drawn.map(({ mark }) => mark)))
    const marks = rows.flatMap((row, number) =>
      row.map((mark) => ({ ...mark, middle: ((number + 0.5) / rows.length) * 100 })),
    )
    const words = once(drawn.map((claim) => claim.words))
    return { article, name, words, marks, rows: rows.length, instead: null }
  })
}

/**
 * Put a claim in words: whether it denies, its answer, and how it hedges.
 *
 * @param answer - Its value in words.
 */
export function claimInWords(
  { denies, hedge }: Pick<PictureClaim<unknown>, 'denies' | 'hedge'>,
  answer: string,
): string {
  return [denies ? 'denies: ' : '', answer, hedge === null ? '' : ` (${hedge})`].join('')
}

/**
 * Put lanes and an axis together to a picture, with what all marks share and the key to what occurs.
 *
 * @param lanes - One an article.
 * @param axis - The axis under them.
 * @param names - What a dot stands for, a band, and a band that neither fades nor has a figure.
 */
export function lineOf(
  lanes: readonly Lane[],
  axis: Pick<LinePicture, 'ticks' | 'unit'>,
  names: { readonly dot: LineKey; readonly band: LineKey; readonly range: LineKey },
): LinePicture {
  const marks = lanes.flatMap((lane) => lane.marks)
  const bands = marks.filter(({ shape }) => shape === 'band')
  const isRange = ({ figure, fades }: LineMark): boolean => figure === null && fades === 'none'
  const shared = sharedStretch(lanes)
  const occurring: readonly (readonly [LineKey, boolean])[] = [
    [names.dot, marks.some(({ shape }) => shape === 'dot')],
    [names.band, bands.some((mark) => !isRange(mark))],
    [names.range, bands.some(isRange)],
    ['denies', marks.some(({ denies }) => denies)],
    ['shared', shared !== null],
  ]
  const key = [...new Set(occurring.filter(([, occurs]) => occurs).map(([name]) => name))]
  return { shape: 'line', unit: axis.unit, ticks: axis.ticks, lanes, shared, key }
}

/**
 * Find what all marks of a line leave room for: a stretch, of no width where it is one place. Null where there is none, or fewer than
 * two articles say something.
 */
function sharedStretch(lanes: readonly Lane[]): Stretch | null {
  const said = lanes
    .map(({ marks }) => marks.filter(({ denies }) => !denies))
    .filter((marks) => marks.length > 0)
  if (said.length < 2) return null
  const from = Math.max(...said.flat().map((mark) => mark.from))
  const to = Math.min(...said.flat().map((mark) => mark.to))
  return from <= to ? { from, to } : null
}

function instead(absence: ArticleAnswers<unknown>['absence'], words: readonly string[]): Lane['instead'] {
  if (absence === null) return { words: once(words).join('; '), absence }
  return { words: absenceWords[absence], absence }
}

function once(words: readonly string[]): string[] {
  return [...new Set(words)]
}

/** Drop marks that would cover others exactly. */
function unique(marks: readonly Placed[]): Placed[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()]
}

/** Set marks, sorted from left to right, in as few rows as let none touch another. */
function stack(marks: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = []
  for (const mark of marks) {
    const free = rows.find((others) => others.at(-1)!.to + gap < mark.from)
    if (free === undefined) rows.push([mark])
    else free.push(mark)
  }
  return rows
}
