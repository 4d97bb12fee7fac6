import type { KindContext, Subject } from '../kind.ts'

/** Choose the form of a verb. */
export function verb(subject: Subject, one: string, several: string): string {
  return subject === 'one' ? one : several
}

/** Say that articles do no more than use some words. */
export function saysOnly(subject: Subject, words: string): string {
  return `${verb(subject, 'says', 'say')} only ${words}`
}

/** Give the verb that the fact has for its answers, or “says” and “say”. */
export function ownVerb({ verb: own }: KindContext, subject: Subject): string {
  return own === undefined ? verb(subject, 'says', 'say') : verb(subject, own.one, own.many)
}
