import { context } from './table.ts'
import type { Topics } from '../../../../src/kinds/topics/schema.ts'
import type { Table } from './table.ts'

const all = (...topics: string[]): Topics => ({ topics, complete: true })
const including = (...topics: string[]): Topics => ({ topics, complete: false })

export const topics: Table<Topics> = {
  context,
  rows: [
    { a: all('trade', 'energy'), b: all('energy', 'trade'), relation: 'same', note: 'Order means nothing.' },
    { a: including(), b: including(), relation: 'same', note: '“Various subjects”, twice.' },
    {
      a: including('trade'),
      b: including('trade', 'energy'),
      relation: 'compatible',
      note: 'The shorter list says “among other things”.',
    },
    {
      a: including('trade'),
      b: including('fishing'),
      relation: 'compatible',
      note: 'Two accounts of one talk, neither of them whole.',
    },
    {
      a: all('trade'),
      b: including('trade', 'fishing'),
      relation: 'conflict',
      note: '“Only trade” leaves no room for fishing.',
    },
    { a: including(), b: all('trade'), relation: 'incomparable', note: '“Various subjects” names none.' },
  ],
}
