import { numberSource, readNumber } from '../../../text/number-words.ts'
import type { Precision } from '../measure.ts'

/** How words before a figure change it. */
const hedges: readonly (readonly [words: string, bound: Bound])[] = [
  ['at least|no fewer than|no less than|a minimum of', 'from'],
  ['at most|up to|no more than|a maximum of|as many as|as much as', 'to'],
  [
    'about|around|approximately|approx\\.?|roughly|some|circa|an estimated|rund|etwa|environ|unos|unas|~',
    'about',
  ],
  ['nearly|almost|just under|just short of|close to', 'nearly'],
  ['less than|fewer than|under|below', 'under'],
  ['more than|over|longer than|well over|upwards of|in excess of|above', 'over'],
]

/** How firmly a figure is given, and whether it is the least or the most. */
export type Bound = Exclude<Precision, 'unspecified' | 'exact'> | 'from' | 'to'

/** Words that hedge the figure behind them, as the source of a regular expression. */
export const hedgeSource = hedges.map(([words]) => words).join('|')

/** Read the words before a figure: “approximately” is about. */
export function boundOf(words: string | undefined): Bound | 'exact' {
  if (words === undefined) return 'exact'
  return hedges.find(([source]) => new RegExp(`^(?:${source})$`, 'i').test(words))?.[1] ?? 'exact'
}

const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<hedge>${hedgeSource}) )?(?<sign>[$€£¥] ?)?(?<between>between )?(?<low>${numberSource})(?:(?: to | and |-)(?<sign2>[$€£¥] ?)?(?<high>${numberSource}))?(?<share>[ -]?(?:%|percent|per cent))?(?![\\p{L}\\p{N}])`,
  'giu',
)

/** A figure in a sentence. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly bound: Bound | 'exact'
  readonly low: number
  /** The upper end of a range; null for a single figure. */
  readonly high: number | null
  /** The sign before it, such as $. */
  readonly sign: string | null
  readonly isShare: boolean
}

/** Find the figures of a sentence: “more than 20”, “12 to 15”, “a dozen”. A year alone is none. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap((match) => {
    const { hedge, sign, between, low, high, share } = match.groups!
    if (/^(?:19|20)\d\d$/.test(low!) && sign === undefined) return []
    const isRange = high !== undefined && (between !== undefined || !match[0].includes(' and '))
    const end = isRange || high === undefined ? match[0].length : match[0].indexOf(' and ')
    return [
      {
        start: match.index,
        end: match.index + end,
        bound: boundOf(hedge),
        low: readNumber(low!),
        high: isRange ? readNumber(high) : null,
        sign: sign?.trim() ?? null,
        isShare: share !== undefined,
      },
    ]
  })
}
