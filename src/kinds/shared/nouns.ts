import type { AnswerNouns, Subject } from '../kind.ts'

/** What a kind’s nouns begin with: an answer that is never open and has no common form. */
export const plainNouns = {
  verbs: ['gives', 'give'],
  object: 'an answer',
  isOpen: () => false,
  common: () => null,
  bare: <Value>(value: Value): Value => value,
} as const satisfies AnswerNouns<never>

/** Choose the form of a verb. */
export function verb(subject: Subject, one: string, several: string): string {
  return subject === 'one' ? one : several
}

/** Say that articles do no more than use some words. */
export function saysOnly(subject: Subject, words: string): string {
  return `${verb(subject, 'says', 'say')} only ${words}`
}
