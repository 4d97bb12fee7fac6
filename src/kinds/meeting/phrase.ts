import { isPartialDay, phraseDay } from '../shared/calendar.ts'
import { briefest, quotedBriefly, shortNameIn, verb } from '../shared/wording.ts'
import { narrowest } from '../shared/place-name.ts'
import { cardinal, listed, ordinal, quoted } from '../../text/phrasing.ts'
import { isTold } from './schema.ts'
import type { Hedge, KindContext, Subject } from '../context.ts'
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

export function predicate(value: Meeting, context: KindContext, subject: Subject, hedge?: Hedge): string {
  const { where, who, when } = value
  const tells = `${verb(subject, 'tells of', 'tell of')} ${sayWhich(value, hedge)}`
  if (!isTold(value)) return `${tells}, without details`
  const names = who.map((id) => shortNameIn(context, id))
  // Where and which meeting it is tell more of it than who takes part, which the fact mostly says.
  const isNamed = names.length > 0 && where === null && value.order === null && value.of === null
  return [
    tells,
    isNamed ? ` ${names.length === 1 ? 'with' : 'of'} ${listed(names)}` : '',
    where === null ? '' : ` in ${narrowest(where)}`,
    when === null ? '' : sayWhen(when),
  ].join('')
}

/** Say which of how many meetings it is, and how sure it is: “a possible meeting”, “three expected meetings, the first”. */
function sayWhich({ order, of }: Meeting, hedge: Hedge | undefined): string {
  const words = hedge === undefined ? 'meeting' : `${hedge} meeting`
  if (of !== null) {
    const all = `${cardinal(of)} ${words}${of === 1 ? '' : 's'}`
    return order === null ? `one of ${all}` : `${all}, the ${ordinal(order)}`
  }
  const which = order === null ? words : `${hedge === undefined ? '' : `${hedge} `}${ordinal(order)} meeting`
  return `${/^[aeiou]/.test(which) ? 'an' : 'a'} ${which}`
}

const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const plainDay = new RegExp(`^(?:(?:${weekdays})|\\d{1,2} (?:${months})(?: \\d{4})?)$`)

/** Put a time behind a meeting: days without quotation marks, other words within them. */
function sayWhen(when: string): string {
  if (plainDay.test(when)) return ` on ${when}`
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
