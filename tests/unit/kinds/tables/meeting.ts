import { context } from './table.ts'
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
  context,
  rows: [
    {
      a: met({ where: 'Oslo', who: [ann, ben] }),
      b: met({ where: 'oslo', who: [ben, ann] }),
      relation: 'same',
      note: 'Neither letter case nor order means anything.',
    },
    {
      a: met({}),
      b: met({ where: 'Oslo', order: 1 }),
      relation: 'compatible',
      note: '“They will meet”, no more.',
    },
    {
      a: met({ where: 'Norway' }),
      b: met({ where: 'Oslo, Norway' }),
      relation: 'compatible',
      note: 'A narrower place.',
    },
    {
      a: met({ who: [ann] }),
      b: met({ who: [ann, cleo] }),
      relation: 'compatible',
      note: 'Others may always take part.',
    },
    {
      a: met({ when: '2031-05' }),
      b: met({ when: '2031-05-04' }),
      relation: 'compatible',
      note: 'A day within a month.',
    },
    {
      a: met({ when: 'soon' }),
      b: met({ when: '2031-05-04' }),
      relation: 'compatible',
      note: 'Words fix no day.',
    },
    {
      a: met({ order: 1, of: 3 }),
      b: met({ order: 1 }),
      relation: 'compatible',
      note: 'One says how many meetings there are.',
    },
    {
      a: met({ where: 'Oslo', who: [ann] }),
      b: met({ where: 'Lisbon', who: [ann, ben] }),
      relation: 'conflict',
      note: 'Two places.',
    },
    {
      a: met({ when: '2031-05-04' }),
      b: met({ when: '2031-05-05' }),
      relation: 'conflict',
      note: 'Two days.',
    },
    { a: met({ order: 1 }), b: met({ order: 2 }), relation: 'conflict', note: 'The first and the second.' },
    { a: met({ of: 2 }), b: met({ of: 3 }), relation: 'conflict', note: 'Two meetings in all, or three.' },
  ],
}
