import { context } from './table.ts'
import type { People } from '../../../../src/kinds/people/schema.ts'
import type { Table } from './table.ts'

const all = (...named: string[]): People => ({ named, complete: true })
const including = (...named: string[]): People => ({ named, complete: false })

export const people: Table<People> = {
  context,
  rows: [
    {
      a: all('ann-archer', 'ben-bold'),
      b: all('ben-bold', 'ann-archer'),
      relation: 'same',
      note: 'Order means nothing.',
    },
    { a: including(), b: including(), relation: 'same', note: '“Senior officials” and “a team”.' },
    {
      a: including('ann-archer', 'cleo-cruz'),
      b: all('ann-archer', 'ben-bold', 'cleo-cruz', 'dan-dale'),
      relation: 'compatible',
      note: 'Two of four, said to be “including”.',
    },
    {
      a: including('ann-archer'),
      b: all('ann-archer'),
      relation: 'compatible',
      note: 'The same name, with and without room for more.',
    },
    {
      a: including('ann-archer'),
      b: including('ann-archer', 'ben-bold'),
      relation: 'compatible',
      note: 'Both leave room for more.',
    },
    {
      a: including('ann-archer'),
      b: including('ben-bold'),
      relation: 'compatible',
      note: 'Each may be part of a bigger list.',
    },
    {
      a: all('ann-archer'),
      b: all('ann-archer', 'ben-bold'),
      relation: 'conflict',
      note: 'Both can’t be all there are.',
    },
    {
      a: all('ann-archer', 'cleo-cruz'),
      b: all('ann-archer', 'ben-bold'),
      relation: 'conflict',
      note: 'Each has a name that the other lacks.',
    },
    {
      a: including('ann-archer', 'ben-bold'),
      b: all('ann-archer', 'cleo-cruz'),
      relation: 'conflict',
      note: 'A name that the complete list lacks.',
    },
    { a: all(), b: including('ann-archer'), relation: 'conflict', note: '“Nobody” is a complete list.' },
    {
      a: including(),
      b: all('ann-archer'),
      relation: 'incomparable',
      note: '“Senior officials” names nobody.',
    },
  ],
}
