import fc from 'fast-check'
import { ids, withoutOne } from './arbitraries.ts'
import type { People } from '../../../../src/kinds/people/people.ts'
import type { Table } from './table.ts'

const [ann, ben, cleo, dan] = ['ann-archer', 'ben-bold', 'cleo-cruz', 'dan-dale'] as const
const all = (...named: string[]): People => ({ named, complete: true })
const including = (...named: string[]): People => ({ named, complete: false })

export const people: Table<People> = {
  options: { unit: { one: 'envoy', many: 'envoys' } },
  never: ['stronger', 'weaker', 'incomparable'],
  shape: 'grid',
  rows: [
    [all(ann, ben), all(ben, ann), 'same', 'Order means nothing.'],
    [including(), including(), 'same', '“Senior officials” and “a team”.'],
    [all(), all(), 'same', 'Nobody, twice.'],
    [
      all(ann, ben, cleo, dan),
      including(ann, cleo),
      'fuller',
      'Two of four, said to be “including”.',
      ['Ben Bold', 'Dan Dale'],
    ],
    [including(ann), including(ann, ben), 'sparser', 'Both leave room for more.', [], ['Ben Bold']],
    [all(ann), including(), 'fuller', '“Senior officials” names nobody.', ['Ann Archer']],
    [all(ann), including(ann), 'sharper', 'The same name, with and without room for more.', ['nobody else']],
    [including(), all(), 'vaguer', 'Not to name anybody isn’t to say “nobody”.', [], ['nobody']],
    [
      including(ann),
      including(ben),
      'overlapping',
      'Each may be part of a bigger list.',
      ['Ann Archer'],
      ['Ben Bold'],
    ],
    [
      including(ann, ben),
      including(ben, cleo),
      'overlapping',
      'Each has a name that the other lacks.',
      ['Ann Archer'],
      ['Cleo Cruz'],
    ],
    [all(ann), all(ann, ben), 'conflict', 'Both can’t be all there are.', [], ['Ben Bold']],
    [
      all(ann, cleo),
      all(ann, ben),
      'conflict',
      'Each is all there are, with a name that the other lacks.',
      ['Cleo Cruz'],
      ['Ben Bold'],
    ],
    [
      including(ann, ben),
      all(ann, cleo),
      'conflict',
      'A name that the complete list lacks.',
      ['Ben Bold'],
      ['Cleo Cruz'],
    ],
    [all(), including(ann), 'conflict', '“Nobody” is a complete list.', [], ['Ann Archer']],
  ],
  said: [
    [all(ann), 'names Archer', 'name Archer', 'Archer'],
    [including(ann), 'names Archer, among others', 'name Archer, among others', 'Archer …'],
    [all(ann, ben), 'names Archer and Bold', 'name Archer and Bold', 'Archer, Bold'],
    [
      including(ann, ben),
      'names Archer and Bold, among others',
      'name Archer and Bold, among others',
      'Archer, Bold …',
    ],
    [all(ann, ben, cleo), 'names three envoys', 'name three envoys', '3 named'],
    [including(ann, ben, cleo, dan), 'names four envoys', 'name four envoys', '4 named'],
    [all(ann, ben, cleo, dan), 'names four people', 'name four people', '4 named', { unit: undefined }],
    [
      all(ann, ben),
      'names the coast guard of the Outer Isles and the coast guard of the Outer Isles',
      'name the coast guard of the Outer Isles and the coast guard of the Outer Isles',
      '2 named',
      { shortNameOf: () => 'the coast guard of the Outer Isles' },
    ],
    [
      all(ann),
      'names the coast guard of the Outer Isles',
      'name the coast guard of the Outer Isles',
      'the coast guard of the…',
      { shortNameOf: () => 'the coast guard of the Outer Isles' },
    ],
    [
      including(ann),
      'names Ann Archer, among others',
      'name Ann Archer, among others',
      'Ann Archer …',
      { shortNameOf: undefined },
    ],
    [all(), 'says nobody', 'say nobody', 'nobody'],
    [including(), 'names no envoys', 'name no envoys', 'no names'],
    [including(), 'names no people', 'name no people', 'no names', { unit: undefined }],
  ],
  value: fc.record({ named: fc.uniqueArray(fc.constantFrom(...ids)), complete: fc.boolean() }),
  vaguer: ({ named }) => [named, ...withoutOne(named)].map((fewer) => ({ named: fewer, complete: false })),
}
