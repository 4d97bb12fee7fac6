import fc from 'fast-check'
import { ids, partialDays, places, withoutOne, words } from './arbitraries.ts'
import type { Meeting } from '../../../../src/kinds/meeting/schema.ts'
import type { Table } from './table.ts'

const met = (parts: Partial<Meeting>): Meeting => ({
  where: null,
  who: [],
  when: null,
  order: null,
  of: null,
  ...parts,
})
const [ann, ben, cleo] = ['ann-archer', 'ben-bold', 'cleo-cruz'] as const

export const meeting: Table<Meeting> = {
  options: { places: ['Oslo', 'Bergen', 'Lisbon'] },
  rows: [
    [
      met({ where: 'Oslo', who: [ann, ben] }),
      met({ where: 'oslo', who: [ben, ann] }),
      'same',
      'Neither letter case nor order means anything.',
    ],
    [
      met({}),
      met({ where: 'Oslo', who: [ann, ben], order: 1, of: 3 }),
      'sparser',
      '“They will meet”, no more.',
      [],
      ['Oslo', 'Ann Archer', 'Ben Bold', 'the order: first of three'],
    ],
    [met({ where: 'Oslo, Norway' }), met({ where: 'Norway' }), 'fuller', 'A narrower place.', ['Oslo']],
    [
      met({ who: [ann] }),
      met({ who: [ann, cleo] }),
      'sparser',
      'Others may always take part.',
      [],
      ['Cleo Cruz'],
    ],
    [
      met({ who: [ann, ben] }),
      met({ who: [ann, cleo] }),
      'overlapping',
      'Each names one that the other leaves out.',
      ['Ben Bold'],
      ['Cleo Cruz'],
    ],
    [
      met({ when: '2031-05-04' }),
      met({ when: '2031-05' }),
      'sharper',
      'A day within a month.',
      ['4 May 2031'],
    ],
    [met({ when: '2031' }), met({ when: '2031-05' }), 'vaguer', 'A month within a year.', [], ['May 2031']],
    [met({ when: 'soon' }), met({ when: '2031-05-04' }), 'vaguer', 'Words fix no day.', [], ['4 May 2031']],
    [
      met({ when: 'soon', order: 1 }),
      met({ when: 'in spring', order: 1 }),
      'overlapping',
      'Two wordings never conflict.',
      ['“soon”'],
      ['“in spring”'],
    ],
    [
      met({ order: 1, of: 3 }),
      met({ order: 1 }),
      'fuller',
      'One says how many meetings there are.',
      ['the number of meetings: three'],
    ],
    [
      met({ where: 'Oslo', when: '2031-05-04' }),
      met({ when: '2031-05' }),
      'fuller',
      'Closer on one part, fuller in another.',
      ['Oslo', '4 May 2031'],
    ],
    [
      met({ when: '2031-05' }),
      met({ where: 'Oslo', when: '2031-05-04' }),
      'sparser',
      'The same from the other side.',
      [],
      ['Oslo', '4 May 2031'],
    ],
    [
      met({ where: 'Oslo, Norway' }),
      met({ where: 'Norway', order: 2 }),
      'overlapping',
      'One is fuller in the place, the other has the order.',
      ['Oslo'],
      ['the order: second'],
    ],
    [
      met({ where: 'Oslo', who: [ann], when: 'soon' }),
      met({ where: 'Lisbon', who: [ann, ben] }),
      'conflict',
      'Two places that the fact lists as excluding each other; what else differs doesn’t count.',
      ['Oslo'],
      ['Lisbon'],
    ],
    [
      met({ where: 'Oslo', who: [ann] }),
      met({ where: 'Vienna', who: [ann, ben] }),
      'incomparable',
      'Two places of which neither is known to lie in the other.',
      ['Oslo'],
      ['Vienna'],
    ],
    [
      met({ where: 'Norway, Oslo' }),
      met({ where: 'Oslo, Norway' }),
      'overlapping',
      'The same places in another order.',
      ['Norway, Oslo'],
      ['Oslo, Norway'],
    ],
    [
      met({ where: 'Oslo', when: '2031-05-04' }),
      met({ where: 'Vienna', when: '2031-05-05' }),
      'conflict',
      'One part in conflict outweighs one that can’t be compared.',
      ['4 May 2031'],
      ['5 May 2031'],
    ],
    [
      met({ order: 1 }),
      met({ order: 2 }),
      'conflict',
      'The first and the second.',
      ['the order: first'],
      ['the order: second'],
    ],
    [
      met({ of: 2 }),
      met({ of: 3 }),
      'conflict',
      'Two meetings in all, or three.',
      ['the number of meetings: two'],
      ['the number of meetings: three'],
    ],
  ],
  value: fc
    .record({
      where: places,
      who: fc.uniqueArray(fc.constantFrom(...ids)),
      when: fc.option(fc.oneof(...Object.values(partialDays), words)),
      order: fc.option(fc.integer({ min: 1, max: 12 })),
      of: fc.option(fc.integer({ min: 1, max: 12 })),
    })
    .filter(({ order, of }) => order === null || of === null || order <= of),
  vaguer: (value) => [
    { ...value, where: null },
    ...withoutOne(value.who).map((who) => ({ ...value, who })),
    { ...value, when: null },
    { ...value, order: null },
    { ...value, of: null },
  ],
}
