import { briefPartialSet, phrasePartialSet, predicatePartialSet } from '../shared/partial-set.ts'
import { hedgedBehind } from '../shared/verb.ts'
import { setOf } from './schema.ts'
import type { Hedge, KindContext, Subject } from '../kind.ts'
import type { PartialSetWords } from '../shared/partial-set.ts'
import type { People } from './schema.ts'

export function phrase(value: People, context: KindContext): string {
  return phrasePartialSet(setOf(value), wordsOf(context))
}

/** What lists of the kind are made of. */
export const listWords = { members: 'names', none: 'nobody', noOther: 'nobody else' }

/** Give the kind’s words for its lists. */
export function wordsOf({ nameOf }: KindContext): PartialSetWords {
  return { nameOf, ...listWords }
}

const unit = { one: 'person', many: 'people' }

export function predicate(value: People, context: KindContext, subject: Subject, hedge?: Hedge): string {
  return predicatePartialSet(setOf(value), { unit, ...listWords }, context, subject) + hedgedBehind(hedge)
}

export function brief(value: People, context: KindContext): string {
  return briefPartialSet(setOf(value), listWords, context)
}
