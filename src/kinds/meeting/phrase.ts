import { isPartialDay, phraseDay } from '../shared/calendar.ts'
import { briefest, quotedBriefly, shortNameIn } from '../shared/brief.ts'
import { narrowest } from '../shared/place-name.ts'
import { verb } from '../shared/verb.ts'
import { cardinal, listed, ordinal, quoted } from '../../text/phrasing.ts'
import { isTold } from './schema.ts'
import type { KindContext, Subject } from '../kind.ts'
import type { Meeting } from './schema.ts'

export function phrase(value: Meeting, { nameOf }: KindContext): string {
  const { where, who, when } = value
  const parts = [
    phraseOrder(value),
    where,
    who.length === 0 ? null : listed(who.map(nameOf)),
    when && phraseWhen(when),
  ]
  return parts.filter((part) => part !== null).join('; ') || 'a meeting, no details'
}

function phraseOrder({ order, of }: Meeting): string | null {
  if (order !== null && of !== null) return `the ${ordinal(order)} of ${cardinal(of)} meetings`
  if (order !== null) return `the ${ordinal(order)} meeting`
  return of === null ? null : `one of ${cardinal(of)} meetings`
}

/** Put a meeting’s time in words. */
export function phraseWhen(when: string): string {
  return isPartialDay(when) ? phraseDay(when) : quoted(when)
}

export function predicate(value: Meeting, context: KindContext, subject: Subject): string {
  const { where, who, when } = value
  const tells = verb(subject, 'tells of', 'tell of')
  if (!isTold(value)) return `${tells} a meeting, without details`
  const names = who.map((id) => shortNameIn(context, id))
  // Where and which meeting it is tell more of it than who takes part, which the fact mostly says.
  const isNamed = names.length > 0 && where === null && value.order === null && value.of === null
  return [
    `${tells} ${sayOrder(value)}`,
    isNamed ? ` ${names.length === 1 ? 'with' : 'of'} ${listed(names)}` : '',
    where === null ? '' : `${value.of === null ? '' : ','} in ${narrowest(where)}`,
    when === null ? '' : sayWhen(when),
  ].join('')
}

function sayOrder({ order, of }: Meeting): string {
  if (order === null) return of === null ? 'a meeting' : `one of ${cardinal(of)} meetings`
  const which = `${order === 8 ? 'an' : 'a'} ${ordinal(order)}`
  return of === null ? `${which} meeting` : `${which} of ${cardinal(of)} meetings`
}

function sayWhen(when: string): string {
  if (!isPartialDay(when)) return `, ${quoted(when)}`
  return ` ${when.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${phraseDay(when)}`
}

export function brief(value: Meeting, context: KindContext): string {
  const { where, who, when, order, of } = value
  if (!isTold(value)) return 'a meeting'
  const which =
    order === null
      ? of === null
        ? null
        : `one of ${of}`
      : of === null
        ? ordinal(order)
        : `${ordinal(order)} of ${of}`
  const place = where && narrowest(where)
  const told = [which, place].filter((part) => part !== null)
  if (told.length > 0) return briefest(told.join(', '), place ?? which!)
  if (when !== null) return isPartialDay(when) ? phraseDay(when) : quotedBriefly(when)
  return briefest(who.map((id) => shortNameIn(context, id)).join(', '), `${who.length} named`)
}
