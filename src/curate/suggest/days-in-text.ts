import * as chrono from 'chrono-node'
import { resolveDay } from '../../kinds/date/resolve.ts'
import type { DayInText } from '../../kinds/shared/patterns/sentence.ts'

/** The days that words can be counted from. */
export interface Today {
  /** The ISO day of the article; null where it isn’t known. */
  readonly published: string | null
  /** The ISO day of the story. */
  readonly story: string
}

const parsers: Readonly<Record<string, { parse: typeof chrono.parse }>> = {
  de: chrono.de,
  en: chrono.en.GB,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  uk: chrono.uk,
  zh: chrono.zh,
}

/**
 * Read the dates and times that a text writes out. They are counted from noon of the article’s day, else of the story’s: never from
 * the clock of the machine.
 *
 * @param text - A sentence.
 * @param today - The days to count from.
 * @param language - The article’s language, as a BCP 47 tag; one without a reader of its own is read as English.
 */
export function readWritten(text: string, today: Today, language: string): chrono.ParsedResult[] {
  const parser = parsers[language.split('-')[0]!] ?? chrono.en.GB
  return parser.parse(text, { instant: new Date(`${dayOf(today)}T12:00:00Z`), timezone: 0 })
}

function dayOf({ published, story }: Today): string {
  return published ?? story
}

const counted =
  /\b(?:the day before yesterday|the day after tomorrow|yesterday|last night|tomorrow|today|tonight|this (?:morning|afternoon|evening)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)\b/giu
const year = /(?<=\b(?:in|of|by|until|since) )(?:19|20)\d\d\b/gu
const ahead =
  /\b(?:will|would|shall|is to|are to|plans?|planned|intends?|intention|next|upcoming|scheduled|expected)\b/iu

/**
 * Find days, months and years: those written out, in the article’s language, and in English those counted from the article’s day.
 *
 * @param text - A sentence.
 * @param today - The days to count from.
 * @param read - What `readWritten` gives for the sentence.
 */
export function findDays(text: string, today: Today, read: readonly chrono.ParsedResult[]): DayInText[] {
  const anchor = today.published === null ? 'story' : 'published'
  const from = dayOf(today)
  const direction = ahead.test(text) ? 'future' : 'past'
  const relative = [...text.matchAll(counted)].flatMap((match): DayInText[] => {
    const isOpen = today.published === null && direction === 'past'
    const on = isOpen ? nearestDay(match[0], from) : resolveDay(match[0], from, direction)
    return on === null ? [] : [{ ...spanning(match), on, precision: 'day', anchor }]
  })
  const written = read.flatMap(({ index, text: words, start }): DayInText[] => {
    // A month alone may be a name or a verb; a figure alone is no date.
    if (
      !start.isCertain('month') ||
      !/\d/.test(words) ||
      /^(?:in|within|for|over|last|past|next) /i.test(words)
    )
      return []
    if (!start.isCertain('day') && !start.isCertain('year')) return []
    // “March 14” is a day of the article’s year, though it can be read as a month of 2014.
    const dayAlone = start.isCertain('day') ? null : /^\p{L}+\.? (?<day>[1-9]|[12]\d|3[01])$/u.exec(words)
    const yearGiven = start.isCertain('year') && dayAlone === null
    const precision = start.isCertain('day') || dayAlone !== null ? 'day' : 'month'
    const parts = [
      dayAlone === null ? start.get('year') : from.slice(0, 4),
      start.get('month'),
      ...(precision === 'day' ? [dayAlone?.groups!['day'] ?? start.get('day')] : []),
    ]
    const on = parts.map((part, position) => String(part).padStart(position === 0 ? 4 : 2, '0')).join('-')
    return [
      {
        start: index,
        end: index + words.length,
        on,
        precision,
        anchor: yearGiven ? null : anchor,
      },
    ]
  })
  const years = [...text.matchAll(year)].map((match): DayInText => ({
    ...spanning(match),
    on: match[0],
    precision: 'year',
    anchor: null,
  }))
  const all: DayInText[] = []
  for (const day of [...written, ...relative, ...years]) {
    if (all.every(({ start, end }) => day.end <= start || day.start >= end)) all.push(day)
  }
  return all.toSorted((a, b) => a.start - b.start)
}

/** Resolve words that an article without a day says about the event’s: it may have come out before or after. */
function nearestDay(words: string, from: string): string | null {
  const [before, after] = [resolveDay(words, from, 'past'), resolveDay(words, from, 'future')]
  if (before === null || after === null) return before
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(from))
  return distance(after) < distance(before) ? after : before
}

function spanning(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length }
}
