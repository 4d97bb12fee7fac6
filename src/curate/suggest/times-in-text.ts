import type { ParsedResult } from 'chrono-node'
import { writeOffset } from '../../kinds/date/time-of-day.ts'
import type { TimeInText } from '../../kinds/shared/patterns/sentence.ts'
import type { Span } from '../../text/spans.ts'

/** A clock time has minutes, half a day, or the word for hours beside its figure: a bare “at 9” may be an address. */
const clock = /\d(?:[:.h]\d\d|\s?(?:[ap]\.?m\b|h\b|Uhr\b|uur\b|час))|\b(?:noon|midday|midnight)\b/iu
const partOfDay =
  /\b(?:(?:at |in the (?:early |late )?|on the |during the |this |last |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|yester|to)(?:day )?)?(dawn|daybreak|sunrise|morning|afternoon|dusk|sunset|nightfall|evening|night)|tonight|overnight)\b/giu

const parts: Readonly<Record<string, string>> = {
  daybreak: 'dawn',
  sunrise: 'dawn',
  sunset: 'dusk',
  nightfall: 'dusk',
}

const precisionBefore =
  /\b(?:(?<soon>shortly|just|soon) (?<near>before|after)|(?<far>before|after)|(?<about>around|about|roughly)) (?:the )?$/iu
const zoneBehind = /^,? \(?([A-Z][a-z]+(?: [A-Z][a-z]+)*|local) time\b/u

/**
 * Find times of day: clock times in the article’s language, parts of the day in English.
 *
 * @param text - A sentence.
 * @param read - What `readWritten` gives for the sentence.
 * @returns What was found, in order, without overlaps.
 */
export function findTimes(text: string, read: readonly ParsedResult[]): TimeInText[] {
  const clocks = read
    // “2h ago” gives no time of day, but one counted from another.
    .filter((result) => !result.tags().has('result/relativeDateAndTime'))
    .filter(({ text: words, start }) => start.isCertain('hour') && clock.test(words))
    .map(({ index, text: words, start }): TimeInText => {
      const time = [start.get('hour')!, start.get('minute')!].map((part) => String(part).padStart(2, '0'))
      const span = { start: index, end: index + words.length }
      const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null
      const zone = offset === null ? zoneAfter(text, span) : writeOffset(offset)
      return { ...widened(text, span), at: { clock: time.join(':') }, zone }
    })
  const named = [...text.matchAll(partOfDay)].map((match): TimeInText => {
    const word = match[1]?.toLowerCase() ?? 'night'
    const span = { start: match.index, end: match.index + match[0].length }
    return { ...widened(text, span), at: { part: parts[word] ?? word }, zone: zoneAfter(text, span) }
  })
  const all = [...clocks]
  // “At 9 this evening” is one time.
  for (const time of named) {
    if (all.every(({ start, end }) => time.end <= start || time.start >= end)) all.push(time)
  }
  return all.toSorted((a, b) => a.start - b.start)
}

/** Take in the words before a time that say how close it is. */
function widened(text: string, { start, end }: Span): Span & Pick<TimeInText, 'precision'> {
  const match = precisionBefore.exec(text.slice(0, start))
  if (match === null) return { start, end, precision: 'exact' }
  const { near, far, about } = match.groups!
  const precision = about !== undefined ? 'about' : near === undefined ? far! : `shortly-${near}`
  return { start: match.index, end, precision: precision.toLowerCase() as TimeInText['precision'] }
}

/** Read “Moscow time” or “local time” behind a time as its zone. */
function zoneAfter(text: string, { end }: Span): string | null {
  const place = zoneBehind.exec(text.slice(end))?.[1]
  if (place === undefined || place === 'local') return place ?? null
  const ending = `/${place.replaceAll(' ', '_')}`
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.endsWith(ending)) ?? null
}
