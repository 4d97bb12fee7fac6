import { briefest } from '../shared/brief.ts'
import { ownVerb } from '../shared/verb.ts'
import type { KindContext, Subject } from '../kind.ts'
import type { Choice } from './schema.ts'

export function phrase({ option }: Choice, { nameOf }: KindContext): string {
  return nameOf(option)
}

export function predicate({ option }: Choice, context: KindContext, subject: Subject): string {
  return `${ownVerb(context, subject)} ${context.nameOf(option)}`
}

export function brief({ option }: Choice, { nameOf, brief: own = {} }: KindContext): string {
  return briefest(own[option] ?? nameOf(option))
}
