import { setTelling } from '../shared/set-telling.ts'
import { listWords } from './phrase.ts'
import { setOf } from './schema.ts'
import type { Telling } from '../telling.ts'
import type { People } from './schema.ts'

/** How people are told together. */
export const telling: Telling<People> = setTelling({
  nouns: 'lists of names',
  none: listWords.none,
  setOf,
  valueOf: ({ members, complete }) => ({ named: [...members], complete }),
})
