import type { DateValue } from '../kinds/date.ts'
import type { Duration } from '../kinds/duration.ts'
import type { Meeting } from '../kinds/meeting.ts'
import type { NumberValue } from '../kinds/number.ts'
import type { People } from '../kinds/people.ts'
import type { Topics } from '../kinds/topics.ts'

/** How sentences speak of the answers of one kind of fact. */
export interface AnswerNouns {
  /** The verb, for one article and for several. */
  readonly verbs: readonly [one: string, several: string]
  /** What an article gives: “a length”. */
  readonly object: string
  /** The noun alone, for “the same …” and “disagree on the …”. */
  readonly noun: string
  /**
   * Tell whether a value leaves the question open, as “lengthy” does: it is an answer, but names no length.
   *
   * @param value - A valid value of the kind.
   */
  readonly isOpen: (value: unknown) => boolean
  /**
   * Find a value that several fit which aren’t all the same, where a sentence can name one.
   *
   * @param values - Values that all agree with each other, none of them open, at least one.
   * @returns A valid value of the kind, or null where none says it for all.
   */
  readonly common: (values: readonly unknown[]) => unknown
  /**
   * Leave out of a value the words of its article, so that it can be put as the answer of several.
   *
   * @param value - A valid value of the kind.
   */
  readonly bare: (value: unknown) => unknown
}

const anyKind: AnswerNouns = {
  verbs: ['gives', 'give'],
  object: 'an answer',
  noun: 'answer',
  isOpen: () => false,
  common: () => null,
  bare: (value) => value,
}

const nouns: Readonly<Record<string, AnswerNouns>> = {
  duration: {
    ...anyKind,
    object: 'a length',
    noun: 'length',
    isOpen: (value) => (value as Duration).minutes === null,
    common: (values) => commonMeasure(values as readonly Duration[], ({ minutes }) => minutes),
  },
  number: {
    ...anyKind,
    object: 'a figure',
    noun: 'figure',
    isOpen: (value) => (value as NumberValue).number === null,
    common: (values) => commonMeasure(values as readonly NumberValue[], ({ number }) => number),
  },
  people: {
    ...anyKind,
    object: 'names',
    noun: 'names',
    isOpen: (value) => (value as People).named.length === 0 && !(value as People).complete,
  },
  topics: {
    ...anyKind,
    verbs: ['names', 'name'],
    object: 'topics',
    noun: 'topics',
    isOpen: (value) => (value as Topics).topics.length === 0 && !(value as Topics).complete,
  },
  invitations: { ...anyKind, verbs: ['tells of', 'tell of'], object: 'an invitation', noun: 'invitations' },
  meeting: {
    ...anyKind,
    verbs: ['tells of', 'tell of'],
    object: 'a meeting',
    noun: 'meeting',
    isOpen: (value) => isBareMeeting(value as Meeting),
  },
  date: {
    ...anyKind,
    object: 'a date',
    noun: 'date',
    isOpen: (value) => (value as DateValue).precision === 'unspecified',
    common: (values) => values.map(bareDate).find(({ on, precision }) => on && precision === 'day') ?? null,
    bare: bareDate,
  },
}

/**
 * Give the words for a kind’s answers; a kind without words of its own gives “an answer”.
 *
 * @param kind - The kind’s ID.
 */
export function answerNouns(kind: string): AnswerNouns {
  return nouns[kind] ?? anyKind
}

/** Find the figure that others fit: about their number where they share it, else the exact one among them. */
function commonMeasure<Value extends { precision: string }>(
  values: readonly Value[],
  amountOf: (value: Value) => number | null,
): Value | null {
  const [first] = values
  if (first !== undefined && values.every((value) => amountOf(value) === amountOf(first))) {
    return { ...first, precision: 'about' }
  }
  return values.find(({ precision }) => precision === 'exact') ?? null
}

function bareDate(value: unknown): DateValue {
  const date = value as DateValue
  return date.precision === 'unspecified' ? date : { ...date, as: null, anchor: null }
}

function isBareMeeting({ where, who, when, order, of }: Meeting): boolean {
  return who.length === 0 && [where, when, order, of].every((part) => part === null)
}
