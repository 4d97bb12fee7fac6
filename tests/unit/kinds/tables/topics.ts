import fc from 'fast-check'
import { withoutOne } from './arbitraries.ts'
import type { Topics } from '../../../../src/kinds/topics/topics.ts'
import type { Table } from './table.ts'

const labels = { fishing: 'fishing', trade: 'trade', energy: 'energy', ports: 'ports' }
const all = (...topics: string[]): Topics => ({ topics, complete: true })
const including = (...topics: string[]): Topics => ({ topics, complete: false })

export const topics: Table<Topics> = {
  options: { topics: labels },
  never: ['stronger', 'weaker', 'incomparable'],
  shape: 'grid',
  rows: [
    [all('trade', 'energy'), all('energy', 'trade'), 'same', 'Order means nothing.'],
    [including(), including(), 'same', '“Various subjects”, twice.'],
    [
      including('trade', 'energy'),
      including('trade'),
      'fuller',
      'The shorter list says “among other things”.',
      ['energy'],
    ],
    [including(), all('trade'), 'sparser', '“Various subjects” names none.', [], ['trade']],
    [
      all('trade'),
      including('trade'),
      'sharper',
      '“Only trade”, and “trade, among other things”.',
      ['nothing else'],
    ],
    [
      including(),
      all(),
      'vaguer',
      'Not to name a topic isn’t to say “nothing at all”.',
      [],
      ['nothing at all'],
    ],
    [
      including('trade'),
      including('fishing'),
      'overlapping',
      'Two accounts of one talk, neither of them whole.',
      ['trade'],
      ['fishing'],
    ],
    [
      all('trade'),
      including('trade', 'fishing'),
      'conflict',
      '“Only trade” leaves no room for fishing.',
      [],
      ['fishing'],
    ],
  ],
  said: [
    [all('trade'), 'names trade', 'name trade', 'trade'],
    [
      including('trade', 'energy'),
      'names trade and energy, among others',
      'name trade and energy, among others',
      'trade, energy …',
    ],
    [all('trade', 'energy', 'ports'), 'names three topics', 'name three topics', '3 named'],
    [
      all('trade', 'energy', 'ports'),
      'names three demands',
      'name three demands',
      '3 named',
      { unit: { one: 'demand', many: 'demands' } },
    ],
    [all(), 'says nothing at all', 'say nothing at all', 'nothing at all'],
    [including(), 'names no topics', 'name no topics', 'no topics'],
  ],
  value: fc.record({
    topics: fc.uniqueArray(fc.constantFrom(...Object.keys(labels))),
    complete: fc.boolean(),
  }),
  vaguer: ({ topics }) =>
    [topics, ...withoutOne(topics)].map((fewer) => ({ topics: fewer, complete: false })),
}
