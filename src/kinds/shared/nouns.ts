import type { AnswerNouns } from '../kind.ts'

/** What a kind’s nouns begin with: an answer that is never open and has no common form. */
export const plainNouns = {
  verbs: ['gives', 'give'],
  object: 'an answer',
  noun: 'answer',
  isOpen: () => false,
  common: () => null,
  bare: <Value>(value: Value): Value => value,
} as const satisfies AnswerNouns<never>
