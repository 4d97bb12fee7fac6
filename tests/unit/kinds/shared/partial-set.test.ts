import { expect, test } from 'vitest'
import { relatePartialSets } from '../../../../src/kinds/shared/partial-set.ts'
import { mirrored } from '../../../../src/kinds/relation.ts'
import type { RelationName } from '../../../../src/kinds/relation.ts'

const words = { nameOf: (id: string) => id, members: 'names', none: 'nobody', noOther: 'nobody else' }
const some = (...members: string[]) => ({ members, complete: false })
const all = (...members: string[]) => ({ members, complete: true })

test.each<[a: ReturnType<typeof some>, b: ReturnType<typeof some>, relation: RelationName, reason: string]>([
  [some('ann'), some('ann', 'ben'), 'sparser', 'one names ben as well'],
  [some(), some('ann'), 'sparser', 'only one gives names: ann'],
  [some('ann'), all('ann'), 'vaguer', 'both name ann, and one leaves room for more'],
  [all(), some('ann'), 'conflict', 'one says nobody, the other names ann'],
  [all('ann'), some('ben'), 'conflict', 'one leaves no room for ben, named by the other'],
  [all('ann'), all('ann', 'ben'), 'conflict', 'both lists claim to be whole, but only one names ben'],
])('%j and %j, either way around: %s, since %s', (a, b, relation, reason) => {
  expect(relatePartialSets(a, b, words)).toMatchObject({ relation, reason })
  expect(relatePartialSets(b, a, words)).toMatchObject({ relation: mirrored(relation), reason })
})

test('two whole lists that each lack a member of the other say so in their order', () => {
  const { reason } = relatePartialSets(all('ann'), all('ben'), words)
  expect(reason).toBe('both lists claim to be whole, but one names ann, the other ben')
})
