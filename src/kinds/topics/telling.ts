import { setTelling } from '../shared/set-telling.ts'
import { listWords } from './phrase.ts'
import { setOf } from './schema.ts'
import type { Telling } from '../telling.ts'
import type { Topics } from './schema.ts'

/** How topics are told together. */
export const telling: Telling<Topics> = setTelling({
  nouns: 'lists of topics',
  none: listWords.none,
  setOf,
  valueOf: ({ members, complete }) => ({ topics: [...members], complete }),
})
