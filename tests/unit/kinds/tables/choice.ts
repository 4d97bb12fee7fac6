import { context } from './table.ts'
import type { Choice } from '../../../../src/kinds/choice/schema.ts'
import type { Table } from './table.ts'

export const choice: Table<Choice> = {
  context: { ...context, compatible: [['announced', 'signed']] },
  rows: [
    { a: { option: 'signed' }, b: { option: 'signed' }, relation: 'same', note: 'One option.' },
    {
      a: { option: 'signed' },
      b: { option: 'postponed' },
      relation: 'conflict',
      note: 'Two options exclude each other, unless the fact says that both can hold.',
    },
    {
      a: { option: 'signed' },
      b: { option: 'announced' },
      relation: 'compatible',
      note: 'The fact says that both can hold.',
    },
  ],
}
