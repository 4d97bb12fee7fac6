import { briefest } from '../shared/brief.ts'
import { plainNouns, verb } from '../shared/nouns.ts'
import type { AnswerNouns, KindContext, Subject } from '../kind.ts'
import type { Choice } from './schema.ts'

export function phrase({ option }: Choice, { nameOf }: KindContext): string {
  return nameOf(option)
}

export function predicate({ option }: Choice, { nameOf, verb: own }: KindContext, subject: Subject): string {
  return `${own === undefined ? verb(subject, 'says', 'say') : verb(subject, own.one, own.many)} ${nameOf(option)}`
}

export function brief({ option }: Choice, { nameOf, brief: own = {} }: KindContext): string {
  return briefest(own[option] ?? nameOf(option))
}

export const noun = 'answer'

export const nouns: AnswerNouns<Choice> = plainNouns
