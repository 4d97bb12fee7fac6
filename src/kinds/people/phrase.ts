import { plainNouns } from '../shared/nouns.ts'
import { phrasePartialSet } from '../shared/partial-set.ts'
import { setOf } from './schema.ts'
import type { AnswerNouns, KindContext } from '../kind.ts'
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

export const nouns: AnswerNouns<People> = {
  ...plainNouns,
  object: 'names',
  noun: 'names',
  isOpen: ({ named, complete }) => named.length === 0 && !complete,
}
