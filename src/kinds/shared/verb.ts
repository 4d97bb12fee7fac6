import type { Hedge, KindContext, Subject } from '../kind.ts'

/** Choose the form of a verb. */
export function verb(subject: Subject, one: string, several: string): string {
  return subject === 'one' ? one : several
}

/** Say that articles do no more than use some words. */
export function saysOnly(subject: Subject, words: string): string {
  return `${verb(subject, 'says', 'say')} only ${words}`
}

/** Say behind a predicate how unsure the answer is; nothing where it is put as holding. */
export function hedgedBehind(hedge: Hedge | undefined): string {
  if (hedge === undefined) return ''
  return hedge === 'expected' ? ', as an expectation' : ', as a possibility'
}

/** Choose the verb that a figure stands behind, by how sure articles are of it: “expects”, “puts it at possibly”. */
export function hedgedVerb(subject: Subject, sure: string, hedge: Hedge | undefined): string {
  if (hedge === 'expected') return verb(subject, 'expects', 'expect')
  return hedge === 'possible' ? `${sure} possibly` : sure
}

/** Give the verb that the fact has for its answers, or “says” and “say”. */
export function ownVerb({ verb: own }: KindContext, subject: Subject): string {
  return own === undefined ? verb(subject, 'says', 'say') : verb(subject, own.one, own.many)
}
