import type { certainties, voices } from '../../schema/claim.ts'
import type { Span } from '../../text/spans.ts'
import type { FoundName } from './known-names.ts'

/** Where the quotations of a paragraph stand, marks included. One that isn’t closed goes on in the next paragraph. */
export function findQuotations(text: string): Span[] {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index)
  const spans: Span[] = []
  let open: number | null = null
  for (const mark of marks) {
    const opens = mark === 0 || /[\s([—-]/.test(text.charAt(mark - 1))
    if (open === null) {
      if (opens) open = mark
    } else if (!opens || mark === text.length - 1) {
      spans.push({ start: open, end: mark + 1 })
      open = null
    }
  }
  if (open !== null) spans.push({ start: open, end: text.length })
  return spans
}

const saying = [
  'said|says|saying|stated?|states|stating|posted|wrote|writes|remarked|announced?|announces|reported?|reports|added|adds',
  'claimed|claims|declared|declares|mentioned|noted|notes|confirmed|confirms|indicated|indicates|suggested|suggests|argued|argues',
  'proclaimed|expressed|insisted|insists|explained|acknowledged|warned|warns|asserted|revealed|called|cried|tweeted|replied|responded|denied|denies|rejected|thanked',
].join('|')
const behindName = new RegExp(
  String.raw`^(?:'s (?:[\p{L}-]+ )?(?:statement|post|readout|account|announcement)|(?: \([^)]*\))?,? (?:(?:also|has|had|have|then|repeatedly|later|publicly|flatly|reportedly) )*(?:${saying}|told|tells)\b)`,
  'iu',
)
// Whoever is told something doesn’t say it: “told” stands behind a name only.
const beforeName = new RegExp(
  String.raw`\b(?:according to|as reported by|reported by|in the words of|(?:${saying}))(?: (?:the|a|an|its|his|her|\p{Ll}+)){0,3} ?$`,
  'iu',
)
const pronounSaying = new RegExp(
  String.raw`\b(?:he|she|they|it) (?:(?:also|has|had|then|later|reportedly) )*(?:${saying}|told|tells)\b`,
  'giu',
)

/** Tell whether the words behind a name say that it speaks: “Archer said”, “Archer’s statement”. */
export function speaks(text: string, { end }: Span): boolean {
  return behindName.test(text.slice(end, end + 60))
}

/** Whom a stretch of a text credits. */
interface Credit extends Span {
  readonly id: string
}

/**
 * Find who is credited in a text: who says, posts, confirms something.
 *
 * @param text - A paragraph.
 * @param names - Its people, institutions and outlets, in order.
 */
export function findCredits(text: string, names: readonly FoundName[]): Credit[] {
  const named = names.filter(
    (name) => speaks(text, name) || beforeName.test(text.slice(Math.max(0, name.start - 60), name.start)),
  )
  const pronouns = [...text.matchAll(pronounSaying)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const before =
      named.findLast(({ end }) => end <= span.start) ?? names.findLast(({ end }) => end <= span.start)
    return before ? [{ id: before.id, ...span }] : []
  })
  return [...named, ...pronouns].toSorted((a, b) => a.start - b.start)
}

/** What a stretch of an article is credited to, and how firmly it is put. */
export interface Standing {
  readonly origin: readonly string[]
  readonly voice: (typeof voices)[number]
  readonly certainty: (typeof certainties)[number]
}

/** A paragraph, read for who is credited. */
export interface CreditedParagraph {
  readonly text: string
  readonly quotations: readonly Span[]
  readonly credits: readonly Credit[]
  /** Who spoke last in the paragraphs before; null where nobody did. */
  readonly before: string | null
}

/**
 * Tell whose word a stretch of a paragraph is.
 *
 * @param sentence - The sentence in which it stands.
 * @param stretch - The stretch.
 */
export function standingOf(
  { text, quotations, credits, before }: CreditedParagraph,
  sentence: Span,
  stretch: Span,
): Standing {
  const isQuoted = quotations.some(({ start, end }) => start <= stretch.start && end >= stretch.end)
  const inSentence = credits.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const own =
    inSentence.findLast(({ end }) => end <= stretch.start) ??
    inSentence.find(({ start }) => start >= stretch.end)
  const near = isQuoted
    ? (credits.findLast(({ end }) => end <= stretch.start) ??
      credits.find(({ start }) => start >= stretch.end))
    : undefined
  const credited = own?.id ?? near?.id ?? (isQuoted ? before : null)
  return {
    origin: credited === null ? [] : [credited],
    voice: isQuoted ? 'quotation' : credited === null ? 'outlet' : 'paraphrase',
    certainty: certaintyOf(
      text.slice(sentence.start, sentence.end),
      stretch.start - sentence.start,
      stretch.end - sentence.start,
    ),
  }
}

const hedges: readonly (readonly [certainty: Standing['certainty'], words: RegExp])[] = [
  [
    'reported',
    /\b(?:reportedly|allegedly|apparently|supposedly|is said to|are said to|is believed to|rumou?red)\b/iu,
  ],
  [
    'possible',
    /\b(?:may|might|could|maybe|perhaps|possibly|possible|potential|potentially|presumably|hint(?:s|ed)? at|suggestion|consider(?:s|ed|ing)?)\b/u,
  ],
  [
    'expected',
    /\b(?:will(?! be doing)|is to|are to|expects?|expected|anticipates?|scheduled|set to|set up|plans? to|planned|intends?|intention|upcoming|due to be|to be (?:held|given|handed))\b/iu,
  ],
]

/** Hedges count within some words of what they hedge. In characters. */
const reach = 60

function certaintyOf(sentence: string, start: number, end: number): Standing['certainty'] {
  if (hedges[0]![1].test(sentence)) return 'reported'
  const around = sentence.slice(Math.max(0, start - reach), end + 10)
  return hedges.slice(1).find(([, words]) => words.test(around))?.[0] ?? 'stated'
}
