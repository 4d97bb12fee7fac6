import { briefPartialSet, phrasePartialSet, predicatePartialSet } from '../shared/partial-set.ts'
import { hedgedBehind } from '../shared/verb.ts'
import { setOf } from './schema.ts'
import type { Hedge, KindContext, Subject } from '../kind.ts'
import type { PartialSetWords } from '../shared/partial-set.ts'
import type { Topics } from './schema.ts'

export function phrase(value: Topics, context: KindContext): string {
  return phrasePartialSet(setOf(value), wordsOf(context))
}

/** What lists of the kind are made of. */
export const listWords = { members: 'topics', none: 'nothing at all', noOther: 'nothing else' }

/** Give the kind’s words for its lists. */
export function wordsOf({ nameOf }: KindContext): PartialSetWords {
  return { nameOf, ...listWords }
}

const unit = { one: 'topic', many: 'topics' }

export function predicate(value: Topics, context: KindContext, subject: Subject, hedge?: Hedge): string {
  return predicatePartialSet(setOf(value), { unit, ...listWords }, context, subject) + hedgedBehind(hedge)
}

export function brief(value: Topics, context: KindContext): string {
  return briefPartialSet(setOf(value), listWords, context)
}
