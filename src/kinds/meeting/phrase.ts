import { isPartialDay, phraseDay } from '../shared/calendar.ts'
import { plainNouns } from '../shared/nouns.ts'
import { cardinal, listed, ordinal, quoted } from '../words.ts'
import { isTold } from './schema.ts'
import type { AnswerNouns, KindContext } from '../kind.ts'
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

export const nouns: AnswerNouns<Meeting> = {
  ...plainNouns,
  verbs: ['tells of', 'tell of'],
  object: 'a meeting',
  noun: 'meeting',
  isOpen: (value) => !isTold(value),
}
