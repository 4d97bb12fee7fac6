import { numberSource, readNumber } from '../../../text/number-words.ts'
import type { Precision } from '../measure.ts'

/** How words before a figure change it. */
const hedges: readonly HedgeWords[] = [
  ['at least|at the (?:very )?least|no fewer than|no less than|a minimum of', 'from'],
  ['at most|at the (?:very )?most|up to|no more than|a maximum of|as many as|as much as', 'to'],
  [
    'about|around|approximately|approx\\.?|roughly|some|circa|an estimated|rund|etwa|environ|unos|unas|~',
    'about',
  ],
  ['nearly|almost|just under|just short of|close to', 'nearly'],
  ['less than|fewer than|under|below', 'under'],
  ['more than|over|longer than|well over|upwards of|in excess of|above|a good', 'over'],
]

/** How words behind a figure change it. */
const hedgesBehind: readonly HedgeWords[] = [
  [' or so| or thereabouts|-odd', 'about'],
  [' or more| or longer|,? at (?:the (?:very )?)?least', 'from'],
  [' or less| or fewer|,? at (?:the (?:very )?)?most', 'to'],
]

type HedgeWords = readonly [words: string, bound: Bound]

/** How firmly a figure is given, and whether it is the least or the most. */
export type Bound = Exclude<Precision, 'unspecified' | 'exact'> | 'from' | 'to'

/** Words that hedge the figure behind them, as the source of a regular expression. */
export const hedgeSource = hedges.map(([words]) => words).join('|')

/** Words that hedge the figure before them, as the source of a regular expression that begins with what parts them. */
export const hedgeBehindSource = hedgesBehind.map(([words]) => words).join('|')

/** Read the words before a figure, and those behind it: “approximately” is about, and so is “or so”. */
export function boundOf(before: string | undefined, behind: string | undefined): Bound | 'exact' {
  return boundIn(hedges, before) ?? boundIn(hedgesBehind, behind) ?? 'exact'
}

function boundIn(all: readonly HedgeWords[], words: string | undefined): Bound | undefined {
  return words === undefined
    ? undefined
    : all.find(([source]) => new RegExp(`^(?:${source})$`, 'i').test(words))?.[1]
}

const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<hedge>${hedgeSource}) )?(?<sign>[$€£¥] ?)?(?<between>between )?(?<low>${numberSource})(?:(?: to | and | or |-)(?<sign2>[$€£¥] ?)?(?<high>${numberSource}))?(?<share>[ -]?(?:%|percent|per cent))?(?<behind>${hedgeBehindSource})?(?![\\p{L}\\p{N}])`,
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
  /** The figure as it is written where that is a round word, “a dozen”; else null. */
  readonly roundWord: string | null
}

/** Find the figures of a sentence: “more than 20”, “12 to 15”, “a dozen”. A year alone is none. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap((match) => {
    const { hedge, sign, between, low, high, share, behind } = match.groups!
    if (/^(?:19|20)\d\d$/.test(low!) && sign === undefined) return []
    const isRange = high !== undefined && (between !== undefined || !match[0].includes(' and '))
    const end = isRange || high === undefined ? match[0].length : match[0].indexOf(' and ')
    return [
      {
        start: match.index,
        end: match.index + end,
        bound: boundOf(hedge, behind),
        low: readNumber(low!),
        high: isRange ? readNumber(high) : null,
        sign: sign?.trim() ?? null,
        isShare: share !== undefined,
        roundWord: /^(?:half )?an? /i.test(low!) ? low!.toLowerCase() : null,
      },
    ]
  })
}
