import { quotedBriefly } from '../shared/brief.ts'
import { briefSigns, phraseMeasure } from '../shared/measure.ts'
import { hedgedVerb, saysOnly, verb } from '../shared/verb.ts'
import { counted, grouped, quoted } from '../../text/phrasing.ts'
import { durationMeasure } from './schema.ts'
import type { Hedge, KindContext, Subject } from '../kind.ts'
import type { Duration } from './schema.ts'

export function phrase(value: Duration): string {
  return phraseMeasure(durationMeasure(value), durationWords)
}

/**
 * Write a number of minutes as people say it: “45 minutes”, “1 hour”, “90 minutes”, “2 hours 30 minutes”, “3 days”.
 *
 * @param minutes - Minutes, rounded to whole ones.
 */
export function durationWords(minutes: number): string {
  const whole = Math.round(minutes)
  const [hours, rest, days] = [Math.floor(whole / 60), whole % 60, whole / (24 * 60)]
  // Up to two days people count hours; up to two hours they count minutes, unless it is one hour sharp.
  if (days >= 2 && Number.isInteger(days)) return `${grouped(days)} days`
  if (hours < 2 && whole !== 60) return counted(whole, 'minute', 'minutes')
  const hourWords = counted(hours, 'hour', 'hours')
  return rest === 0 ? hourWords : `${hourWords} ${counted(rest, 'minute', 'minutes')}`
}

export function predicate(value: Duration, _: KindContext, subject: Subject, hedge?: Hedge): string {
  if (value.as !== undefined) return saysOnly(subject, quoted(value.as))
  if (value.minutes === null) return `${verb(subject, 'gives', 'give')} no length`
  const length = phraseMeasure(durationMeasure(value), lengthInSentence)
  return `${hedgedVerb(subject, `${verb(subject, 'puts', 'put')} it at`, hedge)} ${length}`
}

/** Write a length as a sentence does: “an hour”. */
function lengthInSentence(minutes: number): string {
  return durationWords(minutes)
    .replace(/^1 hour$/, 'an hour')
    .replace(/^1 minute$/, 'a minute')
}

export function brief({ minutes, precision, as }: Duration): string {
  if (as !== undefined) return quotedBriefly(as)
  return minutes === null || precision === 'unspecified'
    ? 'no length'
    : briefSigns[precision] + briefMinutes(minutes)
}

/** Write a number of minutes in short: “90 min”, “2 h 30 min”, “3 days”. */
function briefMinutes(minutes: number): string {
  return durationWords(minutes)
    .replace(/ minutes?/, ' min')
    .replace(/ hours?/, ' h')
}
