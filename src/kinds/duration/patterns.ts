import { numberSource, readNumber } from '../../text/number-words.ts'
import { boundOf, hedgeBehindSource, hedgeSource } from '../shared/patterns/figures.ts'
import { spanOf } from '../shared/patterns/sentence.ts'
import type { Bound } from '../shared/patterns/figures.ts'
import type { Reading, Sentence } from '../shared/patterns/sentence.ts'
import type { Precision } from '../shared/measure.ts'

/** A length as content gives it. */
interface Duration {
  readonly minutes: number | null
  readonly from?: number
  readonly to?: number
  readonly precision: Precision
  readonly as?: string
}

/** Units in the languages that write them much alike; what they are in minutes is known by how they begin. */
const units = String.raw`min(?:ut(?:es?|en?|os?|i)|s)?|hours?|hrs?|Stunden?|heures?|horas?|days?|weeks?`
const minutesIn: readonly (readonly [beginning: RegExp, minutes: number])[] = [
  [/^min/i, 1],
  [/^(?:h|stunde)/i, 60],
  [/^day/i, 24 * 60],
  [/^week/i, 7 * 24 * 60],
]

/** Before a figure: a period that is counted from now, not how long something took. Who talks “for the next two hours” does take them. */
const outsidePeriod = String.raw`(?<!\b(?:(?<!\b(?:will|would|may|might|can|could|should|to) )last|past|previous|preceding|coming|(?<!\bfor the )(?:next|following)) )`
/** Behind a figure: how far off something is, or how old. */
const noDistance = String.raw`(?!(?: |-)(?:ago|later|earlier|from now|away|old)(?![\p{L}\p{N}]))`

/** What stands before the upper end of a range. */
const rangeSource = `(?:between (?<low>${numberSource}|an?) and |(?<least>${numberSource}|an?)(?: to | or |-))?`

const length = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.,])(?:(?<hedge>${hedgeSource}) |${outsidePeriod})(?:an? )??`,
    String.raw`(?:(?<part>half|three[ -]quarters of|(?:a |one )?quarter of)[ -](?:an?[ -])?|${rangeSource}(?<count>${numberSource}|an?)(?<half>[ -]and[ -]a[ -]half)?[ -]?)?`,
    String.raw`(?<unit>${units})(?![\p{L}\p{N}])`,
    String.raw`(?<behind>[ -]and[ -](?:a[ -]half|a[ -]quarter|three[ -]quarters))?(?: (?:and )?(?<minutes>${numberSource}) min(?:ute)?s?)?(?<after>${hedgeBehindSource})?`,
    noDistance,
  ].join(''),
  'giu',
)

/** A part as words begin that name it. */
const partOf = (words: string) => (/half/i.test(words) ? 0.5 : /three/i.test(words) ? 0.75 : 0.25)

const withoutFigure =
  /\b(?:lengthy|prolonged|marathon|hours-long|extended(?= [\p{L}-]+)|brief(?!ed|ing)|short(?=[ -]\p{L})|(?<!so |as |how |no |before |all day )long(?=[ ,]\p{L})(?! (?:as|before|after|ago|term|time)))\b/giu

/** Find lengths of time: “nearly an hour and a half”, “90-minute”, “lengthy”. */
export function suggest({ text, figures: counted }: Sentence): readonly Reading<Duration>[] {
  const figures = [...counted.matchAll(length)].flatMap((match): Reading<Duration>[] => {
    const { hedge, low, least = low, part, count, half, unit, behind, minutes, after } = match.groups!
    // A bare unit is a length only in “hour and a half”.
    if (part === undefined && count === undefined && behind === undefined) return []
    const whole = part === undefined ? numberOf(count) : partOf(part)
    const more = half ?? behind
    const amount = whole + (more === undefined ? 0 : partOf(more))
    const inMinutes = minutesIn.find(([beginning]) => beginning.test(unit!))![1]
    const total = Math.round(amount * inMinutes + (minutes === undefined ? 0 : readNumber(minutes)))
    const from = least === undefined ? null : Math.round(numberOf(least) * inMinutes)
    const value = valueOf(total, from, boundOf(hedge, after))
    return [{ ...spanOf(match), value, weight: 3 }]
  })
  const words = [...text.matchAll(withoutFigure)].map((match): Reading<Duration> => {
    const value = { minutes: null, precision: 'unspecified' as const, as: match[0].toLowerCase() }
    return { ...spanOf(match), value, weight: 1 }
  })
  return [...figures, ...words]
}

function valueOf(minutes: number, from: number | null, bound: Bound | 'exact'): Duration {
  if (from !== null)
    return { minutes: null, from, to: minutes, precision: bound === 'about' ? 'about' : 'exact' }
  if (bound === 'from' || bound === 'to') return { minutes: null, [bound]: minutes, precision: 'exact' }
  return { minutes, precision: bound }
}

function numberOf(count: string | undefined): number {
  return count === undefined || /^an?$/i.test(count) ? 1 : readNumber(count)
}
