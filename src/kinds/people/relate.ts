import { relatePartialSets, samePartialSets } from '../shared/partial-set.ts'
import { mirroring } from '../shared/mirroring.ts'
import { wordsOf } from './phrase.ts'
import { setOf } from './schema.ts'
import type { People } from './schema.ts'

export function normalise({ named, complete }: People): People {
  return { named: named.toSorted(), complete }
}

export const relate = mirroring<People>({
  normalise,
  same: (value, context) => samePartialSets(setOf(value), wordsOf(context)),
  differ: (a, b, context) => relatePartialSets(setOf(a), setOf(b), wordsOf(context)),
})

export function affirms(said: People, denied: People): boolean {
  return denied.named.some((member) => said.named.includes(member))
}
