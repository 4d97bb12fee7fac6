import type { KindContext } from '../kind.ts'
import { shortNameIn } from '../shared/brief.ts'
import type { PartialSet } from '../shared/partial-set.ts'
import { setAlike, setDenial, setPart, setShared, setUnite } from '../shared/set-telling.ts'
import { plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { listWords } from './phrase.ts'
import { setOf } from './schema.ts'
import type { Topics } from './schema.ts'

/** How topics are told together. */
export const telling: Telling<Topics> = {
  ...plainTelling,
  nouns: 'lists of topics',
  isOpen: ({ topics, complete }) => topics.length === 0 && !complete,
  unite: (values) => valueOf(setUnite(values.map(setOf))),
  alike: (values) => valueOrNull(setAlike(values.map(setOf))),
  shared: (values) => valueOrNull(setShared(values.map(setOf))),
  denial: (value, context, subject) => setDenial(value && setOf(value), wordsOf(context), subject),
  part: (value, whole, subject) => setPart(setOf(value), setOf(whole), subject),
  scale: ({ topics }) => topics.length,
}

function valueOf({ members, complete }: PartialSet): Topics {
  return { topics: [...members], complete }
}

function valueOrNull(set: PartialSet | null): Topics | null {
  return set && valueOf(set)
}

function wordsOf(context: KindContext) {
  return { nameOf: (id: string) => shortNameIn(context, id), none: listWords.none }
}
