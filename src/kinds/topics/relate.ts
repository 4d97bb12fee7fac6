import { relatePartialSets, samePartialSets } from '../shared/partial-set.ts'
import { mirroring } from '../shared/mirroring.ts'
import { wordsOf } from './phrase.ts'
import { setOf } from './schema.ts'
import type { Topics } from './schema.ts'

export function normalise({ topics, complete }: Topics): Topics {
  return { topics: topics.toSorted(), complete }
}

export const relate = mirroring<Topics>({
  normalise,
  same: (value, context) => samePartialSets(setOf(value), wordsOf(context)),
  differ: (a, b, context) => relatePartialSets(setOf(a), setOf(b), wordsOf(context)),
})

export function affirms(said: Topics, denied: Topics): boolean {
  return denied.topics.some((member) => said.topics.includes(member))
}
