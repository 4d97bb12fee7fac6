import { plainNouns } from '../shared/nouns.ts'
import { phrasePartialSet } from '../shared/partial-set.ts'
import { setOf } from './schema.ts'
import type { AnswerNouns, KindContext } from '../kind.ts'
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

export const nouns: AnswerNouns<Topics> = {
  ...plainNouns,
  verbs: ['names', 'name'],
  object: 'topics',
  noun: 'topics',
  isOpen: ({ topics, complete }) => topics.length === 0 && !complete,
}
